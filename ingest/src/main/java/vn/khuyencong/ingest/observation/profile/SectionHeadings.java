package vn.khuyencong.ingest.observation.profile;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.khuyencong.ingest.observation.DocumentType;
import vn.khuyencong.ingest.observation.Period;
import vn.khuyencong.ingest.observation.Scenario;
import vn.khuyencong.ingest.observation.lexicon.Hit;
import vn.khuyencong.ingest.observation.lexicon.Lexicon;
import vn.khuyencong.ingest.observation.lexicon.ScenarioFinder;

/** The headings of a document's sections: short lines of words that begin with a numeral or stand in capitals, and are no sentences. */
final class SectionHeadings {
    private static final Lexicon<DocumentType> KINDS = Lexicon.load(DocumentType.class, "document_sections.yaml");

    private static final Pattern NUMBERED =
            Pattern.compile("(?su)(?iu:phần|chương|mục)\\s.*|(?:[IVX]+|[A-E]|\\d+)\\s*[./–-].*");
    private static final int LONGEST = 120;

    private SectionHeadings() {}

    static List<String> of(List<String> lines) {
        return lines.stream()
                .filter(line -> line.length() < LONGEST && !line.matches("(?s).*[.;:]"))
                .filter(line -> line.codePoints().anyMatch(Character::isLetter))
                .filter(line -> NUMBERED.matcher(line).matches() || line.equals(line.toUpperCase(Locale.ROOT)))
                .toList();
    }

    /** What the headings point to, once for each. */
    static List<DocumentType> types(List<String> lines) {
        return of(lines).stream()
                .flatMap(line -> KINDS.hits(line).stream().limit(1))
                .map(Hit::meaning)
                .toList();
    }

    /** The years of the first heading that looks back in a report, ahead in anything else. */
    static Optional<Period> findPeriod(List<String> lines, boolean report) {
        return of(lines).stream()
                .filter(line -> ScenarioFinder.find(line).equals(Optional.of(Scenario.PLAN)) != report)
                .flatMap(line -> TitlePeriod.of(line).chosen().stream())
                .findFirst();
    }
}
