package vn.khuyencong.ingest.observation.prose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import vn.khuyencong.ingest.observation.Activity;
import vn.khuyencong.ingest.observation.FundingSource;

/** What a passage has told so far, and what of it holds for the figures that follow. */
final class Told {
    private final List<Words> clauses;
    private final List<Draft> drafts = new ArrayList<>();

    Told(List<Words> clauses) {
        this.clauses = clauses;
    }

    void add(Draft draft) {
        drafts.add(draft);
    }

    List<Draft> all() {
        return List.copyOf(drafts);
    }

    Optional<Draft> first() {
        return drafts.stream().findFirst();
    }

    Optional<Draft> last() {
        return last(draft -> true);
    }

    /**
     * The figure that a list goes on with: the last that is told neither in a parenthesis nor as a part or as one year of
     * several. Where the last sentence tells none and does not begin the parts ("Một số kết quả nổi bật:"), there is none.
     */
    Optional<Draft> introduces(Words end) {
        int sentence = end.clause().sentence();
        boolean begins = clauses.stream()
                .filter(words -> words.clause().sentence() == sentence)
                .anyMatch(words -> words.says(
                        Cue.PART, words.clause().start(), words.clause().end()));
        return last(draft -> !draft.words().clause().isParenthesis()
                && (begins || isOfSentence(draft, end))
                && !isAside(draft.words().clause().sentence())
                && wholeOf(draft.words(), draft.figure()).isEmpty());
    }

    private Optional<Draft> last(Predicate<Draft> which) {
        return drafts.stream().filter(which).reduce((one, later) -> later);
    }

    /** The last figure of a clause before a place. */
    Optional<Draft> lastIn(Clause clause, int place) {
        return last(
                draft -> draft.words().clause().equals(clause) && draft.figure().end() <= place);
    }

    Optional<Draft> firstMoney() {
        return drafts.stream().filter(draft -> draft.figure().money()).findFirst();
    }

    /** "…: 45.000 triệu đồng; năm 2021: 8.000 triệu đồng": the money that the sentence spoke of last. */
    Optional<Draft> lastMoney(Words words) {
        return last(draft -> draft.figure().money() && isOfSentence(draft, words));
    }

    private static boolean isOfSentence(Draft draft, Words words) {
        return draft.words().clause().sentence() == words.clause().sentence();
    }

    /** The first figure with a source of the last sentence before this one that has such. */
    Optional<Draft> ofTheSentenceBefore(int number) {
        return drafts.stream()
                .filter(draft -> draft.words().clause().sentence() < number
                        && draft.source().isPresent())
                .reduce((one, later) ->
                        later.words().clause().sentence() > one.words().clause().sentence() ? later : one);
    }

    /** "Năm 2017, …; năm 2018 …", "Riêng năm 2021 …": after such a sentence its years do not go on. */
    boolean isAside(int sentence) {
        return namesSeveralYears(sentence)
                || clauses.stream()
                        .filter(words -> words.clause().sentence() == sentence)
                        .findFirst()
                        .filter(When::isOneOfAll)
                        .isPresent();
    }

    private boolean namesSeveralYears(int sentence) {
        return clauses.stream()
                        .filter(words -> words.clause().sentence() == sentence
                                && !words.clause().isParenthesis())
                        .flatMap(words -> When.openings(words).stream())
                        .distinct()
                        .count()
                > 1;
    }

    /** "… 43 cụm công nghiệp …; 10/43 cụm công nghiệp": a whole that was told before is no new figure. */
    boolean repeats(Figure figure) {
        return figure.whole()
                && drafts.stream()
                        .map(Draft::figure)
                        .anyMatch(told -> told.value().compareTo(figure.value()) == 0
                                && told.unit().equals(figure.unit()));
    }

    /** Money is for what was counted before it in its sentence, unless it is a total. */
    Optional<Activity> countedBefore(Words words, Figure figure) {
        boolean apart = words.clause().isParenthesis()
                || words.says(Cue.TOTAL, words.clause().start(), words.clause().end());
        return last(draft -> figure.money()
                        && isOfSentence(draft, words)
                        && (draft.words().clause().equals(words.clause()) || !apart))
                .flatMap(Draft::activity)
                .filter(activity -> activity != Activity.ALL);
    }

    /** The last figure before the words that begin the parts, in this clause or an earlier one of its sentence. */
    Optional<Draft> wholeOf(Words words, Figure figure) {
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

    /** "… 875 triệu đồng. Nguồn ngân sách khuyến công địa phương." names the source of the money before it. */
    void afterthought(Words words) {
        Optional<FundingSource> named = words.sources().stream()
                .filter(hit -> words.linked(words.clause().start(), hit.start()))
                .map(hit -> hit.meaning())
                .findFirst();
        boolean alone = words.figures().isEmpty() && !words.clause().isParenthesis();
        last().filter(draft -> alone
                        && named.isPresent()
                        && draft.words().clause().sentence() + 1
                                >= words.clause().sentence()
                        && draft.isFunding()
                        && draft.source().isEmpty())
                .ifPresent(draft -> drafts.set(drafts.size() - 1, draft.with(named)));
    }
}
