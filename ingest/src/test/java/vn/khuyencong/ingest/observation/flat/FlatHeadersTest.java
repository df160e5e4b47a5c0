package vn.khuyencong.ingest.observation.flat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.khuyencong.ingest.document.Table;

/** Which columns a table has whose header is scattered over lines. */
class FlatHeadersTest {
    @Test
    void sourcesThatStandAsOftenAsTheYearsStandUnderEachOfThem() {
        Table table = FlatPage.of("""
                        Đơn vị tính: triệu đồng
                        TT Nội dung Năm 2021 Năm 2022
                        KCQG KCĐP KCQG KCĐP
                        1 Tư vấn 10 20 30 40
                        2 Đào tạo 50 60 70 80
                        """).onlyTable();
        assertEquals(
                List.of("Năm 2021 / KCQG", "Năm 2021 / KCĐP", "Năm 2022 / KCQG", "Năm 2022 / KCĐP"),
                FlatPage.columns(table));
        assertEquals(Optional.of("triệu đồng"), table.unit());
        assertFalse(FlatTables.isUnsure(table));
    }

    @Test
    void aHeaderInDisorderBehindItsRowsHasItsYearsInOrderAndIsUnsure() {
        Table table = FlatPage.of("""
                        1 Tư vấn 10 20 30
                        2 Đào tạo 50 60 110
                        Năm 2022
                        Tổng giai đoạn
                        2021 - 2022
                        Nội dung
                        Năm 2021
                        TT
                        """).onlyTable();
        assertEquals(List.of("Năm 2021", "Năm 2022", "Tổng giai đoạn 2021 - 2022"), FlatPage.columns(table));
        assertTrue(FlatTables.isUnsure(table));
    }

    @Test
    void aPeriodBrokenBeforeItsDashIsOnePeriod() {
        Table table = FlatPage.of("""
                        1 Tư vấn 10 20 30
                        2 Đào tạo 50 60 110
                        TT
                        Tổng giai đoạn 2021
                        -2022
                        Năm 2022Năm 2021
                        Nội dung
                        """).onlyTable();
        assertEquals(List.of("Năm 2021", "Năm 2022", "Tổng giai đoạn 2021 -2022"), FlatPage.columns(table));
    }

    @Test
    void anOutlookBelongsToTheYearItStandsBehind() {
        Table table = FlatPage.of("""
                        TT Nội dung Năm 2020 Năm 2021 Năm 2022 (ước thực
                        hiện)
                        1 Tư vấn 10 20 30
                        2 Đào tạo 50 60 70
                        """).onlyTable();
        assertEquals(List.of("Năm 2020", "Năm 2021", "Năm 2022 (ước thực hiện)"), FlatPage.columns(table));
    }

    @Test
    void theSumOfEachYearStandsAmongItsPartsAsPrinted() {
        Table table = FlatPage.of("""
                        TT Nội dung Năm 2021 Năm 2022
                        KCQG NS tỉnh Cộng KCQG NS tỉnh Cộng
                        1 Tư vấn 10 20 30 30 40 70
                        2 Đào tạo 50 60 110 70 80 150
                        """).onlyTable();
        assertEquals(
                List.of(
                        "Năm 2021 / KCQG",
                        "Năm 2021 / NS tỉnh",
                        "Năm 2021 / Cộng",
                        "Năm 2022 / KCQG",
                        "Năm 2022 / NS tỉnh",
                        "Năm 2022 / Cộng"),
                FlatPage.columns(table));
    }

    @Test
    void aTitleInCapitalsWithYearsIsNoHeader() {
        Table table = FlatPage.of("""
                        KINH PHÍ KHUYẾN CÔNG CÁC NĂM 2020, 2021, 2022
                        TT Nội dung Năm 2020 Năm 2021 Năm 2022
                        1 Tư vấn 10 20 30
                        2 Đào tạo 50 60 70
                        """).onlyTable();
        assertEquals(Optional.of("KINH PHÍ KHUYẾN CÔNG CÁC NĂM 2020, 2021, 2022"), table.title());
        assertEquals(List.of("Năm 2020", "Năm 2021", "Năm 2022"), FlatPage.columns(table));
    }

    @Test
    void headingsInShortLettersAreNoTitle() {
        Table table = FlatPage.of("""
                        KINH PHÍ KHUYẾN CÔNG THEO NGUỒN
                        TT Nội dung Năm 2021 Năm 2022
                        KCQG KCĐP Cộng KCQG KCĐP Cộng
                        1 Tư vấn 10 20 30 30 40 70
                        2 Đào tạo 50 60 110 70 80 150
                        """).onlyTable();
        assertEquals(Optional.of("KINH PHÍ KHUYẾN CÔNG THEO NGUỒN"), table.title());
        assertEquals(6, FlatPage.columns(table).size());
    }

    @Test
    void aTableWhoseIndexRowNumbersOtherColumnsHasNone() {
        Table table = FlatPage.of("""
                        TT Nội dung Năm 2021 Năm 2022
                        A B 1 2 3=1+2
                        1 Tư vấn 10 20 30
                        2 Đào tạo 50 60 110
                        """).onlyTable();
        assertEquals(List.of(), FlatPage.columns(table));
        assertEquals(List.of("1 | Tư vấn | 10 20 30", "2 | Đào tạo | 50 60 110"), FlatPage.rows(table));
    }

    @Test
    void aRowWithMoreNumbersThanColumnsShowsThatSomeAreLost() {
        Table table = FlatPage.of("""
                        TT Nội dung Năm 2021 Năm 2022
                        1 Tư vấn 10,5 20,5 31,0
                        2 Đào tạo 50,5 60,5 111,0
                        """).onlyTable();
        assertEquals(List.of(), FlatPage.columns(table));
    }

    @Test
    void blanksInsideNumbersDoNotMakeARowTooLong() {
        Table table = FlatPage.of("""
                        TT Nội dung Năm 2021 Năm 2022
                        1 Tư vấn 1. 250 2 .375
                        2 Đào tạo 1 250 2 375
                        """).onlyTable();
        assertEquals(List.of("Năm 2021", "Năm 2022"), FlatPage.columns(table));
    }

    @Test
    void wordsAmongTheHeaderThatAreNotUnderstoodLeaveTheTableWithoutColumns() {
        Table table = FlatPage.of("""
                        TT Nội dung Năm 2021 Năm 2022
                        So với nhu cầu đã đăng ký
                        KCQG KCĐP KCQG KCĐP
                        1 Tư vấn 10 20 30
                        2 Đào tạo 50 60 70 80
                        """).onlyTable();
        assertEquals(List.of(), FlatPage.columns(table));
    }

    @Test
    void theYearOnTheSecondLineOfATitleIsNoColumn() {
        Table table = FlatPage.of("""
                        PHỤ LỤC 02
                        KẾT QUẢ KHUYẾN CÔNG GIAI ĐOẠN 2020 -
                        2022
                        TT Nội dung 2020 2021 2022 (ước)
                        1 Tư vấn 10 20 30
                        2 Đào tạo 50 60 70
                        """).onlyTable();
        assertEquals(Optional.of("KẾT QUẢ KHUYẾN CÔNG GIAI ĐOẠN 2020 - 2022"), table.title());
        assertEquals(List.of("2020", "2021", "2022 (ước)"), FlatPage.columns(table));
    }
}
