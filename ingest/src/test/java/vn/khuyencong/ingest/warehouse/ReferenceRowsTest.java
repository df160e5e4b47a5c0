package vn.khuyencong.ingest.warehouse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The facts of the field, as SQL finds them. */
class ReferenceRowsTest {
    @TempDir
    static Path folder;

    private static Path file;

    @BeforeAll
    static void writeAnEmptyWarehouse() {
        file = folder.resolve("reference.duckdb");
        HandmadeWarehouse.write(file, List.of());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "SELECT count(*) FROM province; 63",
                "SELECT count(*) FROM province_2025; 34",
                "SELECT count(*) FROM province_successor; 63",
                "SELECT name_vi, name_en FROM province WHERE province_code = '46'; Huế|Hue",
                "SELECT name_vi, region FROM province WHERE province_code = '14';"
                        + "Sơn La|Trung du và miền núi phía Bắc",
                "SELECT name_vi FROM province WHERE province_code = '24'; Bắc Giang",
                "SELECT name_vi FROM province_2025 WHERE province_2025_code = '24'; Bắc Ninh",
                "SELECT province_2025_code FROM province_successor WHERE province_code = '24'; 24",
                "SELECT province_2025_code FROM province_successor WHERE province_code = '66'; 66",
                "SELECT count(*) FROM province_successor ANTI JOIN province USING (province_code); 0",
                "SELECT count(*) FROM province_successor ANTI JOIN province_2025 USING (province_2025_code); 0",
                "SELECT count(DISTINCT province_2025_code) FROM province_successor; 34",
                "SELECT string_agg(n, '/') FROM (SELECT count(*) AS n FROM province GROUP BY region ORDER BY"
                        + " min(array_position(['Trung du và miền núi phía Bắc', 'Đồng bằng sông Hồng',"
                        + " 'Bắc Trung Bộ và Duyên hải miền Trung', 'Tây Nguyên', 'Đông Nam Bộ',"
                        + " 'Đồng bằng sông Cửu Long'], region))); 14/11/14/5/6/13",
                "SELECT count(*) FROM activity; 10",
                "SELECT legal_basis FROM activity WHERE activity_code = 'A7'; khoản 7 Điều 4 Nghị định 45/2012/NĐ-CP",
                "SELECT count(*) FROM funding_source; 8",
                "SELECT parent FROM funding_source WHERE funding_source = 'LOCAL_DISTRICT'; LOCAL",
                "SELECT parent FROM funding_source WHERE funding_source = 'ALL'; null",
                "SELECT min(year), max(year) FROM consumer_price_index; 2010|2025",
                "SELECT index_2010_is_100 FROM consumer_price_index WHERE year = 2010; 100.000000",
                "SELECT index_2010_is_100 FROM consumer_price_index WHERE year = 2011; 118.580000",
                "SELECT index_2010_is_100 FROM consumer_price_index WHERE year = 2020; 168.849600",
            })
    void theReferenceRelationsHoldTheFactsOfTheField(String question, String row) {
        assertEquals(List.of(row), Sql.rows(file, question));
    }
}
