package vn.khuyencong.ingest.observation.flat;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.khuyencong.ingest.document.Table;

/** Where tables begin and end in a text. */
class FlatRegionsTest {
    @Test
    void runningTextBeforeAndBehindATableStaysText() {
        FlatPage page = FlatPage.of("""
                Thực hiện Quyết định số 1881/QĐ-TTg, tỉnh báo cáo như sau:
                Kinh phí năm 2021 là 30 triệu đồng, năm 2022 là 33 triệu đồng.
                Kết quả cụ thể như sau:
                TT Nội dung Năm 2021 Năm 2022 Tổng cộng
                1 Tư vấn 10 20 30
                2 Đào tạo 20 13 33
                Công tác khuyến công còn khó khăn.
                Kinh phí hằng năm còn thấp.
                """);
        assertEquals(List.of("1 | Tư vấn | 10 20 30", "2 | Đào tạo | 20 13 33"), FlatPage.rows(page.onlyTable()));
        assertEquals(
                List.of(
                        "Thực hiện Quyết định số 1881/QĐ-TTg, tỉnh báo cáo như sau:",
                        "Kinh phí năm 2021 là 30 triệu đồng, năm 2022 là 33 triệu đồng.",
                        "Kết quả cụ thể như sau:",
                        "Công tác khuyến công còn khó khăn.",
                        "Kinh phí hằng năm còn thấp."),
                page.text());
    }

    @Test
    void textWithFiguresAndNoHeaderIsNoTable() {
        FlatPage page = FlatPage.of("""
                - Năm 2021 hỗ trợ 10 đề án, kinh phí 200 triệu đồng.
                - Năm 2022 hỗ trợ 12 đề án, kinh phí 240 triệu đồng.
                Trong đó khuyến công quốc gia 2 đề án.
                """);
        assertEquals(List.of(), page.document().tables());
        assertEquals(3, page.text().size());
    }

    @Test
    void rowsBehindRunningTextAreATableWhereTheirHeaderStandsBehindThem() {
        FlatPage page = FlatPage.of("""
                Ủy ban nhân dân tỉnh báo cáo kết quả như sau:
                Công tác khuyến công được quan tâm. (Có phụ lục kèm theo).
                A B
                Tổng cộng 30 33 63
                1 Tư vấn 10 20 30
                2 Đào tạo 20 13 33
                Năm 2022
                Tổng giai đoạn
                TT
                Nội dung
                Năm 2021
                """);
        assertEquals(
                List.of("Tổng cộng | 30 33 63", "1 | Tư vấn | 10 20 30", "2 | Đào tạo | 20 13 33"),
                FlatPage.rows(page.onlyTable()));
        assertEquals(2, page.text().size());
    }

    @Test
    void aGapBehindThePageNumberPartsTwoTables() {
        FlatPage page = FlatPage.of("""
                1 Tư vấn 10 20 30
                2 Đào tạo 20 13 33
                TT Nội dung Năm 2021 Năm 2022 Tổng giai đoạn
                BÁO CÁO KẾT QUẢ KHUYẾN CÔNG MỘT
                3 Tuyên truyền 1 2 3
                2

                Năm 2023 Năm 2024 Tổng giai đoạn
                1 Tư vấn 10 10 20
                2 Đào tạo 10 10 20
                TT Nội dung
                BÁO CÁO KẾT QUẢ KHUYẾN CÔNG HAI
                """);
        List<Table> tables = page.document().tables();
        assertEquals(
                List.of("BÁO CÁO KẾT QUẢ KHUYẾN CÔNG MỘT", "BÁO CÁO KẾT QUẢ KHUYẾN CÔNG HAI"),
                tables.stream().map(table -> table.title().orElse("")).toList());
        assertEquals(List.of("Năm 2021", "Năm 2022", "Tổng giai đoạn"), FlatPage.columns(tables.get(0)));
        assertEquals(List.of("Năm 2023", "Năm 2024", "Tổng giai đoạn"), FlatPage.columns(tables.get(1)));
    }

    @Test
    void aHeaderRepeatedOnTheNextPageDoesNotEndTheTable() {
        FlatPage page = FlatPage.of("""
                TT Nội dung Năm 2021 Năm 2022 Tổng cộng
                1 Tư vấn 10 20 30
                2 Đào tạo 20 13 33
                TT Nội dung Năm 2021 Năm 2022 Tổng cộng
                3 Tuyên truyền 1 2 3
                4 Quản lý 3 4 7
                """);
        Table table = page.onlyTable();
        assertEquals(List.of("Năm 2021", "Năm 2022", "Tổng cộng"), FlatPage.columns(table));
        assertEquals(4, FlatPage.rows(table).size());
    }
}
