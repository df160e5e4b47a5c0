package vn.khuyencong.ingest.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.khuyencong.ingest.table.Sheet.find;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.khuyencong.ingest.document.Document;
import vn.khuyencong.ingest.document.Paragraph;

/** Lines of running text → paragraphs. */
class ParagraphsTest {
    private static final String FULL =
            "aaaaaaaaaaaaaaaaaaa bbbbbbbbbbbbbbbbbbb ccccccccccccccccccc ddddddddddddddddddd";

    private static List<String> texts(Document document) {
        return document.paragraphs().stream()
                .map(Paragraph::text)
                .map(text -> text.replaceAll("([a-d])\\1+", "$1"))
                .toList();
    }

    @Test
    void aParagraphEndsWhereItsLastLineIsShort() {
        Sheet sheet = new Sheet()
                .text(100, 100, FULL)
                .text(100, 115, FULL)
                .text(100, 130, "het.")
                .text(100, 145, FULL)
                .text(100, 160, "nua");
        assertEquals(List.of("a b c d a b c d het.", "a b c d nua"), texts(find(sheet)));
    }

    @Test
    void anIndentOrAListMarkBeginsAParagraph() {
        Sheet sheet = new Sheet()
                .text(100, 100, FULL)
                .text(100, 115, FULL)
                .text(128, 130, FULL.substring(8))
                .text(100, 145, FULL)
                .text(100, 160, FULL.substring(1) + ".")
                .text(100, 175, "- " + FULL.substring(2))
                .text(100, 190, FULL);
        assertEquals(List.of("a b c d a b c d", "a b c d a b c d a b c d.", "- a b c d a b c d"), texts(find(sheet)));
    }

    @Test
    void aTitleInTheMiddleIsOneParagraph() {
        Sheet sheet = new Sheet()
                .text(100, 100, FULL)
                .text(100, 115, FULL)
                .text(107.5, 160, FULL.substring(3), "Times-Bold")
                .text(275.5, 175, "Tinh Gia", "Times-Bold")
                .text(287, 190, "Phu", "Times-Bold");
        assertEquals(List.of("a b c d a b c d", "a b c d Tinh Gia", "Phu"), texts(find(sheet)));
    }

    @Test
    void aParagraphGoesOnOverThePageAndThePageNumberIsNoPartOfIt() {
        Sheet first = new Sheet().text(100, 700, FULL).text(100, 715, FULL).text(280, 770, "1");
        Sheet second = new Sheet().text(100, 60, "tiep theo.").text(280, 770, "- 2 -");
        assertEquals(List.of("a b c d a b c d tiep theo."), texts(find(first, second)));
    }

    @Test
    void runningHeadsAreLeftOutButTextAtTheTopOfAPageIsNot() {
        Sheet[] pages = new Sheet[4];
        for (int i = 0; i < pages.length; i++) {
            pages[i] =
                    new Sheet().text(100, 30, "Cong bao so 7 trang " + (i + 11)).text(100, 200, "Bang so " + i + ".");
        }
        pages[2].text(100, 60, "Phu luc.");
        assertEquals(List.of("Bang so 0.", "Bang so 1.", "Phu luc.", "Bang so 2.", "Bang so 3."), texts(find(pages)));
    }

    @Test
    void theTwoHalvesOfALetterheadStayApart() {
        Sheet sheet = new Sheet()
                .text(100, 50, "UBND TINH GIA LAI")
                .text(300, 50, "CONG HOA XA HOI CHU NGHIA")
                .text(115, 66, "SO CONG THUONG")
                .text(320, 66, "Doc lap - Tu do")
                .text(120, 90, "So: 12/BC-SCT")
                .text(330, 90, "Gia Lai, ngay 5")
                .text(100, 130, FULL);
        List<String> texts = texts(find(sheet));
        assertEquals("UBND TINH GIA LAI", texts.get(0));
        assertEquals("SO CONG THUONG", texts.get(1));
        assertEquals("So: 12/BC-SCT", texts.get(2));
        assertEquals("CONG HOA XA HOI CHU NGHIA", texts.get(3));
        assertEquals("a b c d", texts.get(6));
    }

    @Test
    void aBlankToBeFilledInLeavesALineWhole() {
        Sheet sheet = new Sheet()
                .text(100, 50, FULL)
                .text(150, 80, "(Kem theo Bao cao so")
                .text(310, 80, "/BC-UBND)")
                .text(100, 110, FULL);
        assertEquals("(Kem theo Bao cao so /BC-UBND)", texts(find(sheet)).get(1));
    }
}
