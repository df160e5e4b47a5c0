package vn.khuyencong.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.khuyencong.ingest.warehouse.HandmadeWarehouse;
import vn.khuyencong.ingest.warehouse.Vocabulary;

/** {@code unmapped}: the words that no vocabulary knows. */
class UnmappedTest {
    @TempDir
    Path folder;

    @Test
    void theSameWordsOfTwoDocumentsAreOneEntryWithOnePlace() {
        Path warehouse = HandmadeWarehouse.write(folder.resolve("w.duckdb"));

        Run run = Run.of("unmapped", "--warehouse", warehouse);

        assertEquals(0, run.exitCode());
        assertEquals("""
                Từ ngữ chưa hiểu / Words not understood: 1

                ■ Tiêu đề của cột số / Headings of columns of figures: 1
                  → ingest/src/main/resources/vn/khuyencong/ingest/observation/lexicon/columns.yaml
                """, run.out().lines().limit(4).map(line -> line + "\n").reduce("", String::concat));
        assertTrue(run.out().endsWith("""
                  “Kinh phí”
                      2 tài liệu, 2 chỗ, 6 số; ví dụ / e.g. sai.docx, bảng 1, tr. 2, ô r0 c1
                """), run.out());
    }

    @Test
    void theListIsTheSameForPrograms() {
        Path warehouse = HandmadeWarehouse.write(folder.resolve("w.duckdb"));

        Run run = Run.of("unmapped", "--warehouse", warehouse, "--format", "csv");

        assertEquals(
                "kind,words,documents,places,figures,vocabulary,file_name,table_ordinal,page,row_index,column_index,cell_id\r\n"
                        + "column,Kinh phí,2,2,6,ingest/src/main/resources/vn/khuyencong/ingest/observation/lexicon/columns.yaml,"
                        + "sai.docx,1,2,0,1,d-0c0c0c0c0c0c0c0c-t01-r000c01\r\n",
                run.out());
    }

    @Test
    void aReportIsReadForTheListAloneAndItsUnknownHeadingIsNamed() throws IOException {
        Path report = folder.resolve("bao-cao.docx");
        write(report, new String[][] {
            {"TT", "Nội dung", "Kinh phí năm 2022 (triệu đồng)", "Hạng sao"},
            {"1", "Đào tạo nghề", "125", "3"},
            {"2", "Hội chợ triển lãm", "250", "4"},
        });

        Run run = Run.of("unmapped", report, "--format", "json");

        assertEquals(0, run.exitCode(), run.err());
        assertTrue(
                run.out()
                        .contains(
                                "\"kind\":\"column\",\"words\":\"Hạng sao\",\"documents\":1,\"places\":1,\"figures\":2"),
                run.out());
        assertTrue(run.out().contains("\"row_index\":0,\"column_index\":3"), run.out());
    }

    @Test
    void whereAllIsUnderstoodNothingIsListed() throws IOException {
        Path report = folder.resolve("bao-cao.docx");
        write(report, new String[][] {{"Nội dung", "Năm"}, {"Đào tạo nghề", "chưa có"}});

        Run run = Run.of("unmapped", report);

        assertEquals("Không còn từ nào chưa hiểu. / Every word was understood.\n", run.out());
    }

    static Stream<Vocabulary> vocabularies() {
        return Vocabulary.all().stream();
    }

    @ParameterizedTest
    @MethodSource("vocabularies")
    void theFileThatAWordGoesIntoIsThere(Vocabulary vocabulary) {
        assertTrue(Files.isRegularFile(Path.of("..").resolve(vocabulary.file())), vocabulary.file());
    }

    private static void write(Path file, String[][] rows) throws IOException {
        WordReport.write(file, List.of("BÁO CÁO", "Kết quả hoạt động khuyến công tỉnh Yên Bái năm 2022"), rows);
    }
}
