package vn.khuyencong.ingest.observation.profile;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.khuyencong.ingest.document.Document;
import vn.khuyencong.ingest.observation.lexicon.CaptionWord;
import vn.khuyencong.ingest.observation.lexicon.DocumentPart;
import vn.khuyencong.ingest.observation.lexicon.Lexicon;

/**
 * The texts of a document, and among them what stands before the text proper (Decree 30/2020/NĐ-CP, Annex I): the
 * letterhead with authority, number, place and date; the heading with kind and title.
 *
 * @param letterhead the lines above the heading; where there is no heading, those down to the last that only a letterhead has
 * @param head the lines down to the basis, the first article or the first section
 * @param all every line of the document, those of tables cell by cell
 */
record FirstPage(List<String> letterhead, Optional<Heading> heading, List<String> head, List<String> all) {
    private static final Lexicon<DocumentPart> PARTS = Lexicon.load(DocumentPart.class, "document_parts.yaml");

    private static final Lexicon<CaptionWord> CAPTIONS = Lexicon.load(CaptionWord.class, "captions.yaml");

    /** So many paragraphs and cells can stand before the text proper. */
    private static final int LONGEST_HEAD = 40;

    private static final Pattern END_OF_HEAD = Pattern.compile(
            "(?iu)^(?:căn cứ|điều 1\\b|I\\s*(?:[.:/]|[–-]\\s)|1\\s*[.:/]\\s|A\\s*[.:]\\s|phần (?:I|thứ|1)|mục lục|chương (?:I|1)).*",
            Pattern.DOTALL);

    static FirstPage of(Document document) {
        List<TextLine> all = TextLine.of(document);
        List<TextLine> first = all.stream()
                .limit(LONGEST_HEAD)
                .takeWhile(line -> !END_OF_HEAD.matcher(line.text()).matches())
                .toList();
        List<String> head = texts(first);
        Optional<Heading> heading = Heading.find(first.subList(0, beforeAnnex(head)));
        int end = heading.map(found -> Math.max(found.line(), endBehindCover(head, found.line())))
                .orElseGet(() -> endOfLetterhead(head));
        return new FirstPage(head.subList(0, end), heading, head, texts(all));
    }

    private static List<String> texts(List<TextLine> lines) {
        return lines.stream().map(TextLine::text).toList();
    }

    /** The titles of annexes are none of the document; a form may stand above a letterhead ("Mẫu biểu số 2"). */
    private static int beforeAnnex(List<String> head) {
        for (int index = 0; index < head.size(); index++) {
            String line = head.get(index);
            boolean annex = CAPTIONS.hits(line).stream()
                    .anyMatch(hit -> hit.meaning() == CaptionWord.ANNEX && hit.start() == 0);
            boolean form = head.subList(index, head.size()).stream()
                    .anyMatch(below -> says(below, DocumentPart.MOTTO) || Numbers.isNumberLine(below));
            if (annex && !form) {
                return index;
            }
        }
        return head.size();
    }

    static boolean startsWith(String line, DocumentPart part) {
        return PARTS.hits(line).stream()
                .filter(hit -> hit.meaning() == part)
                .anyMatch(hit -> line.substring(0, hit.start()).chars().noneMatch(Character::isLetterOrDigit));
    }

    static boolean says(String line, DocumentPart part) {
        return PARTS.says(line, part);
    }

    /** Behind a cover, which has a heading and no number, stands a letterhead that has one. */
    private static int endBehindCover(List<String> head, int heading) {
        boolean numbered = head.subList(0, heading).stream().anyMatch(Numbers::isNumberLine);
        return numbered || head.stream().noneMatch(Numbers::isNumberLine) ? heading : endOfLetterhead(head);
    }

    private static int endOfLetterhead(List<String> head) {
        int end = 0;
        for (int index = 0; index < head.size(); index++) {
            String line = head.get(index);
            if (startsWith(line, DocumentPart.ADDRESSEE)) {
                return index;
            }
            boolean only = says(line, DocumentPart.MOTTO)
                    || startsWith(line, DocumentPart.SUBJECT)
                    || Numbers.isNumberLine(line)
                    || Numbers.isDateLine(line);
            end = only ? index + 1 : end;
        }
        return end;
    }
}
