package vn.khuyencong.ingest.observation.profile;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.khuyencong.ingest.observation.DocumentType;
import vn.khuyencong.ingest.observation.Period;
import vn.khuyencong.ingest.observation.lexicon.Hit;
import vn.khuyencong.ingest.observation.lexicon.Lexicon;
import vn.khuyencong.ingest.observation.lexicon.SelfWord;

/** What a document says of itself in its text: what it calls itself ("Kế hoạch này"), on which years it reports. */
final class SelfReference {
    private static final Lexicon<DocumentType> WORDS = Lexicon.load(DocumentType.class, "document_types.yaml");
    private static final Lexicon<SelfWord> SENTENCES = Lexicon.load(SelfWord.class, "self_references.yaml");

    private SelfReference() {}

    /** What it calls itself most often; empty where two kinds are named equally often. */
    static Optional<DocumentType> findType(List<String> texts) {
        Map<DocumentType, Integer> counts = new TreeMap<>();
        texts.forEach(text -> WORDS.hits(text).forEach(hit -> counts.merge(hit.meaning(), 1, Integer::sum)));
        Optional<Map.Entry<DocumentType, Integer>> most =
                counts.entrySet().stream().max(Map.Entry.comparingByValue(Comparator.naturalOrder()));
        return most.filter(best -> counts.values().stream()
                                .filter(count -> count.equals(best.getValue()))
                                .count()
                        == 1)
                .map(Map.Entry::getKey);
    }

    /** The years behind "báo cáo kết quả …", in the first sentence that says so. */
    static Optional<Period> findPeriod(List<String> texts) {
        return texts.stream()
                .flatMap(text -> SENTENCES.hits(text).stream()
                        .filter(hit -> hit.meaning() == SelfWord.REPORTS_ON)
                        .map(Hit::end)
                        .map(text::substring)
                        .flatMap(words -> TitlePeriod.of(words).chosen().stream()))
                .findFirst();
    }

    /** Whether a title says that its programme is not over. */
    static boolean isMidTerm(String title) {
        return SENTENCES.says(title, SelfWord.MID_TERM);
    }
}
