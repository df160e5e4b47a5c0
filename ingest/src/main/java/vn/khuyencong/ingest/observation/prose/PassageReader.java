package vn.khuyencong.ingest.observation.prose;

import java.util.ArrayList;
import java.util.Comparator;
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
import vn.khuyencong.ingest.observation.Period;
import vn.khuyencong.ingest.observation.Scenario;
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
    private final List<Draft> drafts = new ArrayList<>();
    private final Map<Clause, Situation> situations = new HashMap<>();
    private final SentenceSource sentenceSource = new SentenceSource();
    private Situation running;
    private Situation sentence;

    PassageReader(Passage passage, Situation base, Optional<Situation> before, Scanner scan, Issues issues) {
        this.passage = passage;
        this.base = base;
        this.before = before;
        this.issues = issues;
        this.text = " ".repeat(passage.marker().length()) + passage.body();
        this.clauses = scan.clauses(text);
        this.unread = scan.unread(text);
        this.running =
                base.spoken().isPresent() || base.section().findActivity().isPresent() ? base : base.speakingOf(lead());
        this.sentence = running;
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
            boolean opens = clause.sentence() != number && !clause.isParenthesis();
            if (opens) {
                openSentence(words);
                number = clause.sentence();
            }
            Situation situation =
                    clause.around().map(around -> around(around, clause)).orElse(sentence);
            Situation spoken = clause.isParenthesis() ? situation : heldBy(sentenceSource.before(words), situation);
            situations.put(clause, spoken);
            readClause(words, spoken);
            afterthought(words);
        }
        unread.forEach(quantity -> notUnderstood(quantity.start(), quantity.end()));
        return List.copyOf(drafts);
    }

    private static Situation heldBy(Optional<FundingSource> held, Situation situation) {
        return situation.source().isPresent() ? situation : situation.with(held, situation.subject());
    }

    /** Several numbers with no words between them are a row of a table that was not found as one. */
    private boolean isRowOfATable() {
        long neighbours = IntStream.range(1, unread.size())
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
        Optional<Cue> money = drafts.stream()
                .filter(draft -> draft.figure().money())
                .findFirst()
                .flatMap(Draft::subject);
        return drafts.isEmpty() ? running : running.with(drafts.get(0).source(), money);
    }

    /** What the members of the list inherit that this passage introduces. */
    Situation introduced() {
        if (!drafts.isEmpty()) {
            Draft last = drafts.get(drafts.size() - 1);
            return carry(last, sentence).with(Optional.of(last.period()), last.scenario());
        }
        Words last = clauses.get(clauses.size() - 1);
        int end = last.clause().end();
        return sentence.with(
                WhoseMoney.findAt(last, end).or(sentence::source),
                Subject.findBefore(last, end).filter(Cue.FUNDING::equals).or(sentence::subject));
    }

    private static Situation carry(Draft draft, Situation situation) {
        return situation.with(draft.source(), draft.subject());
    }

    private void openSentence(Words words) {
        boolean continues = words.cues().stream()
                .anyMatch(hit ->
                        hit.meaning() == Cue.PART && words.linked(words.clause().start(), hit.start()));
        Situation inherited = running;
        if (continues && words.clause().sentence() > 0) {
            inherited = lastSentence(words.clause().sentence())
                    .map(draft -> carry(draft, running))
                    .orElse(running);
        } else if (continues && passage.marker().rank() == Marker.NONE) {
            inherited = before.filter(other -> other.section().equals(base.section()))
                    .orElse(running);
        }
        int first = words.figures().isEmpty()
                ? words.clause().end()
                : words.figures().get(0).start();
        boolean statistics = words.says(Cue.STATISTICS, words.clause().start(), first);
        boolean partOfAYear = words.says(Cue.PART_OF_A_YEAR, words.clause().start(), first);
        Optional<Period> named = When.opening(words, false);
        Optional<Period> partOf =
                partOfAYear ? When.yearOfThePart(words.clause().text(), words.cues()) : Optional.empty();
        boolean wholeYear =
                named.isPresent() || words.says(Cue.ESTIMATED, words.clause().start(), first);
        boolean part = partOfAYear || (running.partOfAYear() && !wholeYear);
        running = running.with(partOf.or(() -> named).or(running::period), running.scenario())
                .inPartOfAYear(part);
        Optional<Period> opening =
                partOf.or(() -> When.opening(words, statistics)).or(inherited::period);
        Optional<Scenario> said = PlannedOrDone.opening(words, first);
        sentence = inherited
                .with(opening, said.orElse(inherited.scenario()))
                .inPartOfAYear(part)
                .withStatistics(statistics)
                .continuing(continues);
    }

    private Optional<Draft> lastSentence(int number) {
        return drafts.stream()
                .filter(draft -> draft.words().clause().sentence() < number
                        && draft.source().isPresent())
                .reduce((one, later) ->
                        later.words().clause().sentence() > one.words().clause().sentence() ? later : one);
    }

    /** What a parenthesis inherits: the source, the money and the years of the figure before it. */
    private Situation around(Clause outer, Clause inner) {
        Situation situation = situations.getOrDefault(outer, sentence);
        Words words = wordsOf(outer);
        Optional<Draft> draft = drafts.stream()
                .filter(other ->
                        other.words().clause().equals(outer) && other.figure().end() <= inner.start())
                .reduce((one, later) -> later);
        Optional<FundingSource> source = draft.flatMap(Draft::source)
                .or(() -> WhoseMoney.findAt(words, inner.start()))
                .or(situation::source);
        boolean compared =
                Between.TARGET.fits(words.clause().between(words.clause().start(), inner.start() - 1));
        Optional<Scenario> target = compared ? Optional.of(Scenario.PLAN) : Optional.empty();
        Optional<Cue> subject = draft.flatMap(Draft::subject)
                .or(() -> Subject.findBefore(words, inner.start()))
                .or(situation::subject);
        return situation
                .speakingOf(draft.flatMap(Draft::activity).or(situation::spoken))
                .with(source, subject)
                .with(
                        When.findAtOnceBefore(words, inner.start())
                                .or(() -> draft.map(Draft::period))
                                .or(() -> When.findBefore(words, inner.start(), situation))
                                .or(situation::period),
                        target.or(() -> draft.map(Draft::scenario))
                                .or(() -> PlannedOrDone.said(words, inner.start()))
                                .orElse(situation.scenario()));
    }

    /** "… 43 cụm công nghiệp …; 10/43 cụm công nghiệp": a whole that was told before is no new figure. */
    private boolean repeats(Figure figure) {
        return figure.whole()
                && drafts.stream()
                        .map(Draft::figure)
                        .anyMatch(told -> told.value().compareTo(figure.value()) == 0
                                && told.unit().equals(figure.unit()));
    }

    /** "Cả nước có 63 tỉnh …; Bộ đã phê duyệt 145 tỷ đồng": a sentence that opens with the country tells of it. */
    private boolean isElsewhere(Words words) {
        return clauses.stream()
                .filter(other -> other.clause().sentence() == words.clause().sentence())
                .findFirst()
                .filter(first -> first.cues().stream()
                        .anyMatch(hit -> hit.meaning() == Cue.ELSEWHERE
                                && Between.OPENING.fits(
                                        first.clause().between(first.clause().start(), hit.start()))))
                .isPresent();
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
            if (repeats(figure)) {
                continue;
            }
            if (isElsewhere(words)) {
                notUnderstood(figure.start(), figure.end());
                continue;
            }
            Optional<FundingSource> source =
                    Optional.ofNullable(named.get(figure.start())).or(situation::source);
            Optional<Cue> subject = Subject.find(words, figure, situation)
                    .or(() -> lastMoney(words).flatMap(Draft::subject))
                    .or(() -> subjectOfTheList(words, figure))
                    .or(() -> Subject.besideProjects(words, figure));
            if (!Norm.is(words, figure, subject)) {
                new FigureReader(
                                passage,
                                clauses,
                                words,
                                figure,
                                speaking(words, figure, asPart(words, figure, situation)))
                        .read(source, subject)
                        .ifPresentOrElse(drafts::add, () -> notUnderstood(figure.start(), figure.end()));
            }
        }
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
        boolean own = words.findLastBefore(figure.start(), List.of(Cue.FINISHED))
                .filter(hit -> words.linked(hit.end(), figure.start()))
                .isPresent();
        return own
                ? situation
                : wholeOf(words, figure)
                        .map(whole -> situation.with(Optional.of(whole.period()), whole.scenario()))
                        .orElse(situation);
    }

    /** The last figure before the words that begin the parts, in this clause or an earlier one of its sentence. */
    private Optional<Draft> wholeOf(Words words, Figure figure) {
        return clauses.stream()
                .filter(other -> isBeside(other, words))
                .flatMap(other -> other.cues().stream())
                .filter(hit -> hit.meaning() == Cue.PART && hit.end() <= figure.start())
                .reduce((one, later) -> later)
                .flatMap(part -> drafts.stream()
                        .filter(whole ->
                                isBeside(whole.words(), words) && whole.figure().end() <= part.start())
                        .max(Comparator.comparingInt(whole -> whole.figure().start())));
    }

    /** Whether two clauses are of one sentence and one depth of parentheses. */
    private static boolean isBeside(Words one, Words other) {
        return one.clause().sentence() == other.clause().sentence()
                && one.clause().around().equals(other.clause().around());
    }

    private static boolean isWhole(Words words) {
        return words.says(Cue.TOTAL, words.clause().start(), words.clause().end());
    }

    /** Money is for what was counted before it in its sentence, unless it is a total. */
    private Situation speaking(Words words, Figure figure, Situation situation) {
        Optional<Activity> counted = drafts.stream()
                .filter(draft -> figure.money()
                        && draft.words().clause().sentence() == words.clause().sentence()
                        && (draft.words().clause().equals(words.clause())
                                || !(isWhole(words) || words.clause().isParenthesis())))
                .reduce((one, later) -> later)
                .flatMap(Draft::activity)
                .filter(activity -> activity != Activity.ALL);
        return situation.speakingOf(counted.or(situation::spoken));
    }

    /** "…: 45.000 triệu đồng; năm 2021: 8.000 triệu đồng": what the sentence spoke of last. */
    private Optional<Draft> lastMoney(Words words) {
        return drafts.stream()
                .filter(draft -> draft.figure().money()
                        && draft.words().clause().sentence() == words.clause().sentence())
                .reduce((one, later) -> later);
    }

    /** "… 875 triệu đồng. Nguồn ngân sách khuyến công địa phương." names the source of the money before it. */
    private void afterthought(Words words) {
        if (!words.figures().isEmpty() || words.clause().isParenthesis() || drafts.isEmpty()) {
            return;
        }
        int last = drafts.size() - 1;
        Draft draft = drafts.get(last);
        boolean follows =
                draft.words().clause().sentence() + 1 >= words.clause().sentence()
                        && draft.isFunding()
                        && draft.source().isEmpty();
        words.sources().stream()
                .filter(hit -> follows && words.linked(words.clause().start(), hit.start()))
                .findFirst()
                .ifPresent(hit -> drafts.set(last, draft.with(Optional.of(hit.meaning()))));
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
