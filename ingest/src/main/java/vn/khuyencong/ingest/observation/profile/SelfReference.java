package vn.khuyencong.ingest.observation.profile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.khuyencong.ingest.observation.DocumentType;
import vn.khuyencong.ingest.observation.Period;
import vn.khuyencong.ingest.observation.lexicon.Lexicon;
import vn.khuyencong.ingest.observation.lexicon.SelfWord;

/** What a document says of itself in its text: what it calls itself ("Kế hoạch này"), on which years it reports. */
final class SelfReference {
    private static final Lexicon<DocumentType> WORDS = Lexicon.load(DocumentType.class, "document_types.yaml");
    private static final Lexicon<SelfWord> SENTENCES = Lexicon.load(SelfWord.class, "self_references.yaml");

    private static final Pattern STOP = Pattern.compile("[.;:](?:\\s|$)");
    private static final int LONGEST_REST = 120;

    private SelfReference() {}

    /** What it calls itself, and what the headings of its sections point to; empty where two kinds are equally likely. */
    static Optional<DocumentType> findType(List<String> texts) {
        Map<DocumentType, Integer> counts = new TreeMap<>();
        texts.stream()
                .flatMap(text -> WORDS.hits(text).stream())
                .forEach(hit -> counts.merge(hit.meaning(), 1, Integer::sum));
        SectionHeadings.types(texts).forEach(type -> counts.merge(type, 1, Integer::sum));
        int most = counts.values().stream().mapToInt(count -> count).max().orElse(0);
        List<DocumentType> types = counts.entrySet().stream()
                .filter(entry -> entry.getValue() == most)
                .map(Map.Entry::getKey)
                .toList();
        return types.size() == 1 ? Optional.of(types.get(0)) : Optional.empty();
    }

    /** The years in the first sentence in which the document says what it is. */
    static Optional<Period> findPeriod(List<String> texts) {
        return texts.stream()
                .flatMap(text -> SENTENCES.hits(text).stream()
                        .filter(hit -> hit.meaning() == SelfWord.REPORTS_ON)
                        .map(hit -> text.substring(hit.start(), endOfSentence(text, hit.end())))
                        .flatMap(words -> TitlePeriod.of(words).chosen().stream()))
                .findFirst();
    }

    private static int endOfSentence(String text, int from) {
        int end = Math.min(text.length(), from + LONGEST_REST);
        Matcher stop = STOP.matcher(text).region(from, end);
        return stop.find() ? stop.start() : end;
    }

    /** Whether a title says that its programme is not over. */
    static boolean isMidTerm(String title) {
        return SENTENCES.says(title, SelfWord.MID_TERM);
    }
}
