package vn.khuyencong.ingest.observation.prose;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.khuyencong.ingest.issue.FigureNotUnderstood;
import vn.khuyencong.ingest.issue.Issues;
import vn.khuyencong.ingest.issue.Where;
import vn.khuyencong.ingest.observation.Activity;
import vn.khuyencong.ingest.observation.FundingSource;
import vn.khuyencong.ingest.observation.lexicon.FundingSourceFinder;
import vn.khuyencong.ingest.observation.lexicon.Hit;
import vn.khuyencong.ingest.observation.quantity.Quantity;

/** Reads a passage clause by clause, and carries from one to the next what is not said again. */
final class PassageReader {
    private static final int FEWEST_NEIGHBOURS = 2;

    /** Words before a colon that are more are a sentence. */
    private static final int LONGEST_LEAD = 80;

    private final Passage passage;
    private final Situation base;
    private final Optional<Situation> before;
    private final Issues issues;
    private final String text;
    private final List<Words> clauses;
    private final List<Quantity> unread;
    private final Told told;
    private final Sentences sentences;
    private final Map<Clause, Situation> situations = new HashMap<>();
    private final SentenceSource sentenceSource = new SentenceSource();

    PassageReader(Passage passage, Situation base, Optional<Situation> before, Scanner scan, Issues issues) {
        this.passage = passage;
        this.base = base;
        this.before = before;
        this.issues = issues;
        this.text = " ".repeat(passage.marker().length()) + passage.body();
        this.clauses = scan.clauses(text);
        this.unread = scan.unread(text);
        this.told = new Told(clauses);
        boolean named =
                base.spoken().isPresent() || base.section().findActivity().isPresent();
        this.sentences = new Sentences(named ? base : base.speakingOf(lead()), passage, before);
    }

    /** "Công tác bình chọn: tổ chức 02 đợt …; có 09 sản phẩm đạt giải": what stands before the first colon is a heading. */
    private Optional<Activity> lead() {
        int colon = text.indexOf(':');
        boolean heading = colon > 0
                && colon <= LONGEST_LEAD
                && clauses.stream()
                        .flatMap(words -> words.figures().stream())
                        .noneMatch(figure -> figure.start() < colon);
        return heading ? ActivityWords.find(text.substring(0, colon)) : Optional.empty();
    }

    List<Draft> read() {
        if (isRowOfATable()) {
            notUnderstood(unread.get(0).start(), unread.get(unread.size() - 1).end());
            return List.of();
        }
        int number = -1;
        for (Words words : clauses) {
            Clause clause = words.clause();
            if (clause.sentence() != number && !clause.isParenthesis()) {
                sentences.open(words, told);
                number = clause.sentence();
            }
            Situation situation = clause.around()
                    .map(outer -> inside(outer, clause))
                    .orElseGet(() -> heldBy(sentenceSource.before(words), sentences.current()));
            situations.put(clause, situation);
            readClause(words, situation);
            told.afterthought(words);
        }
        unread.forEach(quantity -> notUnderstood(quantity.start(), quantity.end()));
        return told.all();
    }

    private Situation inside(Clause outer, Clause inner) {
        return new Parenthesis(wordsOf(outer), inner.start())
                .inherits(situations.getOrDefault(outer, sentences.current()), told.lastIn(outer, inner.start()));
    }

    private static Situation heldBy(Optional<FundingSource> held, Situation situation) {
        boolean narrower = held.filter(source -> situation
                        .source()
                        .filter(whole -> !FundingSourceFinder.isPartOf(source, whole))
                        .isEmpty())
                .isPresent();
        return narrower ? situation.with(held, situation.subject()) : situation;
    }

    /** Several numbers with no words between them are a row of a table that was not found as one. */
    private boolean isRowOfATable() {
        long neighbours = IntStream.range(1, unread.size())
                .filter(i -> unread.get(i - 1).end() <= unread.get(i).start())
                .filter(i -> text.substring(
                                unread.get(i - 1).end(), unread.get(i).start())
                        .isBlank())
                .count();
        return neighbours >= FEWEST_NEIGHBOURS;
    }

    /** "Căn cứ Quyết định số … phê duyệt Chương trình … với tổng kinh phí 1.600 tỷ đồng;". */
    boolean isLegalBasis() {
        return Words.cues(text).stream()
                .anyMatch(hit -> hit.meaning() == Cue.LEGAL_BASIS
                        && text.substring(passage.marker().length(), hit.start())
                                .isBlank());
    }

    /** Under a heading of duties or requests figures are not the programme's: they are listed, so that nothing is lost. */
    void skip() {
        clauses.stream()
                .flatMap(words -> words.figures().stream())
                .forEach(figure -> notUnderstood(figure.start(), figure.end()));
        unread.forEach(quantity -> notUnderstood(quantity.start(), quantity.end()));
    }

    /** What the next sentence inherits when it begins with "Trong đó". */
    Situation carried() {
        Situation carried = told.first()
                .map(draft -> sentences
                        .running()
                        .with(draft.source(), told.firstMoney().flatMap(Draft::subject)))
                .orElse(sentences.running());
        return carried.mixedWith(isMixed(carried));
    }

    /** What the members of the list inherit that this passage introduces. */
    Situation introduced() {
        Situation list = listed();
        return list.mixedWith(isMixed(list));
    }

    private boolean isMixed(Situation said) {
        return base.mixed()
                || YearsAreTold.named(clauses, text.length()).stream()
                        .anyMatch(years -> !said.period().equals(Optional.of(years)))
                || clauses.stream().anyMatch(words -> PlannedOrDone.said(words, text.length())
                        .filter(other -> other != said.scenario())
                        .isPresent());
    }

    private Situation listed() {
        Situation sentence = sentences.current();
        Words end = clauses.get(clauses.size() - 1);
        int place = end.clause().end();
        return told.introduces(end)
                .map(draft -> sentence.with(draft.source(), draft.subject())
                        .with(Optional.of(draft.period()), draft.scenario()))
                .orElseGet(() -> sentence.with(
                        WhoseMoney.findAt(end, place).or(sentence::source),
                        Subject.findBefore(end, place)
                                .filter(Cue.FUNDING::equals)
                                .or(sentence::subject)));
    }

    private Words wordsOf(Clause clause) {
        return clauses.stream()
                .filter(words -> words.clause().equals(clause))
                .findFirst()
                .orElseThrow();
    }

    private void readClause(Words words, Situation situation) {
        Map<Integer, FundingSource> named = WhoseMoney.in(words);
        for (Figure figure : words.figures()) {
            if (told.repeats(figure)) {
                continue;
            }
            if (new OtherProgrammes(clauses).have(words, figure)) {
                notUnderstood(figure.start(), figure.end());
                continue;
            }
            Optional<FundingSource> source = Optional.ofNullable(named.get(figure.start()))
                    .or(() -> situation.source().filter(inherited -> !isOtherMoney(words, figure)));
            Optional<Cue> subject = Subject.find(words, figure, situation)
                    .or(() -> told.lastMoney(words).flatMap(Draft::subject))
                    .or(() -> subjectOfTheList(words, figure))
                    .or(() -> Subject.besideProjects(words, figure));
            if (!Norm.is(words, figure, subject)) {
                new FigureReader(
                                passage,
                                clauses,
                                words,
                                figure,
                                asPart(words, figure, situation)
                                        .speakingOf(told.countedBefore(words, figure)
                                                .or(situation::spoken)))
                        .read(source, subject)
                        .ifPresentOrElse(told::add, () -> notUnderstood(figure.start(), figure.end()));
            }
        }
    }

    /** "…; kinh phí sự nghiệp của ngành là 3,4 tỷ đồng": money that is called otherwise has not the source of the sentence. */
    private boolean isOtherMoney(Words words, Figure figure) {
        return sentenceSource.isHeld()
                && !words.clause().isParenthesis()
                && words.findLastBefore(figure.start(), List.of(Cue.FUNDING))
                        .filter(hit -> !words.linked(hit.end(), figure.start()))
                        .filter(hit -> hit.start() >= words.ownStart(figure))
                        .isPresent();
    }

    /** "- Năm 2018: 2.682 triệu đồng": a dash that says nothing but its years, a label or a total goes on with what stands above it. */
    private Optional<Cue> subjectOfTheList(Words words, Figure figure) {
        boolean first = words.findBefore(figure).isEmpty();
        boolean yearsOnly = passage.marker().rank() >= Marker.DASH
                && words.linked(words.clause().start() + passage.marker().length(), figure.start());
        boolean total = words.findLastBefore(figure.start(), List.of(Cue.TOTAL))
                .filter(hit -> words.linked(hit.end(), figure.start()))
                .isPresent();
        boolean labelled =
                Between.COLON.fits(words.clause().between(words.clause().start(), figure.printedStart()));
        return before.filter(above -> labelled || (first && (total || yearsOnly)))
                .filter(above ->
                        total || above.section().label().equals(base.section().label()))
                .flatMap(Situation::subject)
                .filter(Cue.FUNDING::equals);
    }

    /** "được giao 4.940 triệu đồng, trong đó KCQG 2.480 triệu đồng": the parts have the years of the whole, done as it is. */
    private Situation asPart(Words words, Figure figure, Situation situation) {
        boolean own = words.findLastBefore(figure.start(), List.of(Cue.FINISHED, Cue.ESTIMATED))
                .filter(hit -> words.linked(hit.end(), figure.start()))
                .isPresent();
        return own
                ? situation
                : told.wholeOf(words, figure)
                        .map(whole -> situation.with(Optional.of(whole.period()), whole.scenario()))
                        .orElse(situation);
    }

    /** The source of a passage that names one and tells no figure: "Nguồn kinh phí: khuyến công quốc gia." */
    Optional<FundingSource> sourceAlone() {
        boolean figures = clauses.stream().anyMatch(words -> !words.figures().isEmpty());
        return figures || clauses.size() != 1
                ? Optional.empty()
                : WhoseMoney.named(clauses.get(0)).stream()
                        .filter(hit -> clauses.get(0).linked(passage.marker().length(), hit.start()))
                        .map(Hit::meaning)
                        .findFirst();
    }

    private void notUnderstood(int start, int end) {
        issues.add(new FigureNotUnderstood(
                Where.cell(0, passage.paragraphAt(start), 0, passage.findPageAt(start)),
                text.substring(start, end),
                passage.around(start, end)));
    }
}
