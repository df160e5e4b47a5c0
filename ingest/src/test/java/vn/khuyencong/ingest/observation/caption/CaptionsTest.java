package vn.khuyencong.ingest.observation.caption;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khuyencong.ingest.document.Block;
import vn.khuyencong.ingest.document.Document;
import vn.khuyencong.ingest.document.Paragraph;
import vn.khuyencong.ingest.document.Source;
import vn.khuyencong.ingest.document.Table;
import vn.khuyencong.ingest.issue.Issue;
import vn.khuyencong.ingest.issue.Issues;
import vn.khuyencong.ingest.observation.key.TableText;
import vn.khuyencong.ingest.table.Tables;

class CaptionsTest {
    private static final String TABLE = """
            TT | Nội dung     | KCQG  | KCĐP
            1  | Đào tạo nghề | 1.250 | 2.400
            2  | Tuyên truyền | 10    | 20
            """;

    private final Issues issues = new Issues();

    /** Paragraphs above the table, separated by a semicolon. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Phụ lục ; BÁO CÁO KẾT QUẢ KHUYẾN CÔNG ; (Giai đoạn 2014 - 2020) ; (Kèm theo Báo cáo số 12/BC-UBND ngày 03/4/2020) ; Đơn vị tính: triệu đồng | BÁO CÁO KẾT QUẢ KHUYẾN CÔNG (Giai đoạn 2014 - 2020) | triệu đồng
            PHÓ CHỦ TỊCH ; Phụ lục 01: CÁC NHIỆM VỤ GIAI ĐOẠN 2021 - 2025 ; ĐVT: Triệu đồng | CÁC NHIỆM VỤ GIAI ĐOẠN 2021 - 2025 | Triệu đồng
            Lời văn ở trên. ; Phụ lục 02 | Phụ lục 02 |
            Bảng 3. Kinh phí theo nguồn (ĐVT: tỷ đồng) | Kinh phí theo nguồn | tỷ đồng
            KT. CHỦ TỊCH ; Đơn vị: Triệu đồng | | Triệu đồng
            II. KẾT QUẢ THỰC HIỆN ; Tổng kinh phí là 3 tỷ đồng, trong đó: | |
            BIỂU TỔNG HỢP KINH PHÍ ; Đơn vị báo cáo: Sở Công Thương tỉnh Bình Định và các đơn vị | |
            """)
    void titleAndUnitStandAboveATable(String above, String title, String unit) {
        List<Block> blocks = new ArrayList<>();
        for (String paragraph : above.split(";", -1)) {
            blocks.add(Paragraph.asPrinted(paragraph.strip(), Optional.empty()));
        }
        Table table = caption(blocks, List.of());

        assertEquals(Optional.ofNullable(title), table.title());
        assertEquals(Optional.ofNullable(unit), table.unit());
    }

    /** The same title stands on every sheet of a workbook; the table has the sheet's name from its reader. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            TỔNG HỢP KINH PHÍ KHUYẾN CÔNG          | TH 2022 | TỔNG HỢP KINH PHÍ KHUYẾN CÔNG (TH 2022)
            TỔNG HỢP KINH PHÍ KHUYẾN CÔNG          | Biểu 1  | TỔNG HỢP KINH PHÍ KHUYẾN CÔNG
            TỔNG HỢP KINH PHÍ KHUYẾN CÔNG NĂM 2021 | TH 2022 | TỔNG HỢP KINH PHÍ KHUYẾN CÔNG NĂM 2021
            """)
    void theNameOfASheetTellsTheYearWhereItsTitleDoesNot(String above, String sheet, String title) {
        Source source = new Source(
                "by hand", "0".repeat(64), "text/plain", Optional.empty(), Optional.empty(), Source.TextSource.OFFICE);
        Document document = Tables.find(new Document(
                source,
                List.of(),
                List.of(paragraph(above), TableText.table(Optional.of(sheet), Optional.empty(), TABLE))));

        assertEquals(
                Optional.of(title),
                Captions.attach(document, issues).tables().get(0).title());
    }

    @Test
    void aTableWithoutAUnitTakesTheOneInWhichTheTextNamesItsFigures() {
        Table table = caption(
                List.of(
                        paragraph("Kinh phí KCQG là 1.250 triệu đồng, KCĐP là 2.400 triệu đồng."),
                        paragraph("KINH PHÍ HỖ TRỢ")),
                List.of());

        assertEquals(Optional.of("triệu đồng"), table.unit());
        assertEquals(
                List.of("unit_inferred"), issues.all().stream().map(Issue::code).toList());
    }

    @Test
    void oneAmountAloneProvesNoUnit() {
        Table table = caption(
                List.of(paragraph("Kinh phí KCQG là 1.250 triệu đồng."), paragraph("KINH PHÍ HỖ TRỢ")), List.of());

        assertEquals(Optional.empty(), table.unit());
    }

    @Test
    void aTableOfCountsTakesNoUnitOfMoney() {
        Table table = caption(
                List.of(paragraph("Đã hỗ trợ 1.250 triệu đồng và 2.400 triệu đồng."), paragraph("KẾT QUẢ ĐÀO TẠO")),
                List.of());

        assertEquals(Optional.empty(), table.unit());
    }

    private Table caption(List<? extends Block> above, List<? extends Block> below) {
        List<Block> blocks = new ArrayList<>(above);
        blocks.add(TableText.table(Optional.empty(), Optional.empty(), TABLE));
        blocks.addAll(below);
        Source source = new Source(
                "by hand", "0".repeat(64), "text/plain", Optional.empty(), Optional.empty(), Source.TextSource.OFFICE);
        return Captions.attach(Tables.find(new Document(source, List.of(), blocks)), issues)
                .tables()
                .get(0);
    }

    private static Paragraph paragraph(String text) {
        return Paragraph.asPrinted(text, Optional.empty());
    }
}
