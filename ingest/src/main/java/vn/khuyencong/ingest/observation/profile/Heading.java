package vn.khuyencong.ingest.observation.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.khuyencong.ingest.observation.DocumentType;
import vn.khuyencong.ingest.observation.lexicon.DocumentPart;
import vn.khuyencong.ingest.observation.lexicon.Lexicon;

/**
 * The heading of a document: a line that holds nothing but its kind ("QUYẾT ĐỊNH"), and below it what it is about (Decree
 * 30/2020/NĐ-CP, Annex I).
 */
record Heading(DocumentType type, Optional<String> title) {
    private static final Lexicon<DocumentType> KINDS = Lexicon.load(DocumentType.class, "document_headings.yaml");

    /** What comes after the title: whom it is for, on what it is based, who decides, the first section. */
    private static final Lexicon<DocumentPart> PARTS = Lexicon.load(DocumentPart.class, "document_parts.yaml");

    /** The first section, the first of a list, or the number of the document. */
    private static final Pattern NUMBERED = Pattern.compile("(?iu)^(?:[IVX]+\\.|\\d+\\.|-|số\\s*:).*");

    private static final Pattern END_OF_HEAD = Pattern.compile("(?iu)^(?:căn cứ|điều 1|I\\.|1\\.|phần (?:I|thứ)).*");
    private static final int LONGEST_TITLE_LINE = 300;

    static boolean endsHead(String text) {
        return END_OF_HEAD.matcher(text).matches();
    }

    static Optional<Heading> find(List<String> head) {
        for (int index = 0; index < head.size(); index++) {
            String line = head.get(index);
            Optional<DocumentType> type = KINDS.findOnly(line);
            if (type.isPresent() && KINDS.rest(line).isEmpty()) {
                return Optional.of(new Heading(type.get(), title(line, head.subList(index + 1, head.size()))));
            }
        }
        return Optional.empty();
    }

    private static boolean isAfterTitle(String line) {
        String words = line.replaceAll("^[\\s(]+", "");
        return NUMBERED.matcher(words).matches() || PARTS.hits(words).stream().anyMatch(hit -> hit.start() == 0);
    }

    private static Optional<String> title(String kind, List<String> below) {
        List<String> lines = new ArrayList<>();
        for (String line : below) {
            if (isAfterTitle(line) || line.length() > LONGEST_TITLE_LINE) {
                break;
            }
            lines.add(line);
        }
        String first = kind.replaceAll("[^\\p{L} ]", "").strip();
        String word = first.substring(0, 1).toUpperCase(Locale.ROOT)
                + first.substring(1).toLowerCase(Locale.ROOT);
        return lines.isEmpty() ? Optional.empty() : Optional.of(word + " " + String.join(" ", lines));
    }
}
