package vn.khuyencong.ingest.observation.profile;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.khuyencong.ingest.observation.DocumentType;
import vn.khuyencong.ingest.observation.lexicon.Lexicon;

/** The kind of a document without a heading, by what it calls itself most often ("Kế hoạch này"). */
final class SelfReference {
    private static final Lexicon<DocumentType> WORDS = Lexicon.load(DocumentType.class, "document_types.yaml");

    private SelfReference() {}

    /** Empty where two kinds are named equally often. */
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
}
