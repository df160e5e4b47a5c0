package vn.khuyencong.ingest.table.flat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.khuyencong.ingest.document.Block;
import vn.khuyencong.ingest.document.Document;
import vn.khuyencong.ingest.document.Paragraph;
import vn.khuyencong.ingest.document.Source;

/** Printed lines of plain text → paragraphs. */
class FlatTextTest {
    private static final List<String> LINES = List.of(
            "II. NỘI DUNG",
            "1. Hỗ trợ xây dựng mô hình trình diễn kỹ thuật, chuyển giao công",
            "nghệ, ứng dụng máy móc tiên tiến",
            "Trong giai đoạn 2021 - 2025, tỉnh tập trung phát triển công nghiệp",
            "- tiểu thủ công nghiệp theo quy định của Chính phủ tại Nghị định số 45/",
            "2012/NĐ-CP, Thông tư số 28/2018/TT-BTC và hướng dẫn của Sở Công",
            "Thương:",
            "- Hỗ trợ 106 cơ sở công nghiệp nông thôn đầu tư máy móc, thiết bị tiên",
            "tiến. Tổng kinh phí là 30.900 triệu đồng;",
            "- Tổ chức 02 hội chợ.",
            "(Có phụ lục kèm theo)");

    private static final List<String> PARAGRAPHS = List.of(
            "II. NỘI DUNG",
            "1. Hỗ trợ xây dựng mô hình trình diễn kỹ thuật, chuyển giao công nghệ, ứng dụng máy móc tiên tiến",
            "Trong giai đoạn 2021 - 2025, tỉnh tập trung phát triển công nghiệp - tiểu thủ công nghiệp theo quy định của"
                    + " Chính phủ tại Nghị định số 45/2012/NĐ-CP, Thông tư số 28/2018/TT-BTC và hướng dẫn của Sở Công"
                    + " Thương:",
            "- Hỗ trợ 106 cơ sở công nghiệp nông thôn đầu tư máy móc, thiết bị tiên tiến. Tổng kinh phí là 30.900 triệu"
                    + " đồng;",
            "- Tổ chức 02 hội chợ.",
            "(Có phụ lục kèm theo)");

    @Test
    void aLineThatEndsEarlyEndsAParagraphAndAListMarkBeginsOne() {
        assertEquals(PARAGRAPHS, joined(LINES));
    }

    @Test
    void whereABlankLineFollowsEveryLineItSaysNothing() {
        List<String> spaced = new ArrayList<>();
        LINES.forEach(line -> spaced.addAll(List.of(line + " ", " ")));
        assertEquals(PARAGRAPHS, joined(spaced));
    }

    @Test
    void whereBlankLinesAreRareTheyPartParagraphs() {
        List<String> lines = List.of(
                "Chương trình khuyến công của tỉnh hỗ trợ các cơ sở công nghiệp nông",
                "thôn đầu tư máy móc, thiết bị tiên tiến vào sản xuất trên địa bàn",
                "",
                "Kinh phí do ngân sách tỉnh cấp hằng năm theo quy định của pháp luật",
                "về ngân sách nhà nước");
        assertEquals(2, joined(lines).size());
    }

    @Test
    void anAmountBehindAColonIsWhatTheLineBeforeSays() {
        List<String> lines = new ArrayList<>(LINES);
        lines.add("+ Kinh phí đối ứng của đơn vị thụ hưởng và các nguồn lực xã hội khác:");
        lines.add("26.000 triệu đồng.");
        List<String> paragraphs = joined(lines);
        assertEquals(
                "+ Kinh phí đối ứng của đơn vị thụ hưởng và các nguồn lực xã hội khác: 26.000 triệu đồng.",
                paragraphs.get(paragraphs.size() - 1));
    }

    @Test
    void aSentenceGoesOnOverThePageAndThePageNumberIsNoPartOfIt() {
        List<String> lines = List.of(
                "Chương trình khuyến công của tỉnh hỗ trợ các cơ sở công nghiệp nông",
                "thôn đầu tư máy móc, thiết bị tiên tiến, theo quyết định của Ủy ban",
                "1",
                "\fNhân dân tỉnh và theo hướng dẫn của Sở Công Thương về quản lý kinh",
                "phí khuyến công,",
                "2",
                "\fcụ thể như sau:");
        assertEquals(
                List.of(
                        "Chương trình khuyến công của tỉnh hỗ trợ các cơ sở công nghiệp nông thôn đầu tư máy móc, thiết bị"
                                + " tiên tiến, theo quyết định của Ủy ban Nhân dân tỉnh và theo hướng dẫn của Sở Công Thương về"
                                + " quản lý kinh phí khuyến công, cụ thể như sau:"),
                joined(lines));
    }

    @Test
    void aLineThatMostPagesRepeatIsNoText() {
        List<String> lines = List.of(
                "CÔNG BÁO/Số 7",
                "Kế hoạch khuyến công.",
                "\fCÔNG BÁO/Số 7",
                "Mục tiêu của kế hoạch.",
                "\fCÔNG BÁO/Số 7",
                "Tổ chức thực hiện.");
        assertEquals(List.of("Kế hoạch khuyến công.", "Mục tiêu của kế hoạch.", "Tổ chức thực hiện."), joined(lines));
    }

    @Test
    void anIndentBeginsAParagraphAndALineAtTheMarginGoesOn() {
        List<String> lines = List.of(
                "      Thực hiện 123 chương trình với tổng kinh phí 3.888,7 triệu đồng,",
                "chiếm 14% so với tổng kinh phí. Hỗ trợ 9 cơ sở xác lập quyền sở hữu.",
                "Trong đó, đã tổ chức 04 chương trình bình chọn sản phẩm tiêu biểu ở",
                "cấp tỉnh và cấp khu vực, có 07 sản phẩm đạt giải cấp quốc gia năm nay",
                "      Hỗ trợ 419 triệu đồng trên 38 đề án, chiếm 1,5% so với tổng kinh",
                "phí.");
        assertEquals(2, joined(lines).size());
    }

    @Test
    void linesLongerThanAPageIsWideAreParagraphsAsTheyAre() {
        List<String> lines = List.of(
                "Chương trình khuyến công của tỉnh, " + "hỗ trợ các cơ sở công nghiệp nông thôn, ".repeat(6) + "và",
                "Các huyện, thị xã",
                "phối hợp thực hiện");
        assertEquals(3, joined(lines).size());
    }

    @Test
    void theAddressOfALinkDoesNotPartASentence() {
        List<String> lines = List.of(
                "Căn cứ Thông tư số 46/2012/TT-BCT của Bộ Công Thương quy định chi",
                "http://vanban.chinhphu.vn/46/2012/TT-BCT",
                "tiết một số nội dung.");
        assertEquals(
                List.of(
                        "Căn cứ Thông tư số 46/2012/TT-BCT của Bộ Công Thương quy định chi tiết một số nội dung.",
                        "http://vanban.chinhphu.vn/46/2012/TT-BCT"),
                joined(lines));
    }

    @Test
    void otherDocumentsStayAsTheyAre() {
        Document page = document("text/html", List.of("Hỗ trợ", "cơ sở"));
        assertEquals(page, FlatText.join(page));
    }

    private static List<String> joined(List<String> lines) {
        return FlatText.join(document("text/plain", lines)).paragraphs().stream()
                .map(Paragraph::text)
                .toList();
    }

    private static Document document(String mediaType, List<String> lines) {
        List<Block> blocks = lines.stream()
                .<Block>map(line -> Paragraph.asPrinted(line, Optional.empty()))
                .toList();
        Source source = new Source(
                "by hand", "0".repeat(64), mediaType, Optional.empty(), Optional.empty(), Source.TextSource.PLAIN_TEXT);
        return new Document(source, List.of(), blocks);
    }
}
