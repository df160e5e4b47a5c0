package vn.khuyencong.analytics.mart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The comparisons of four provinces' reports, and of documents made to mislead. */
class MartsTest {
    private static final Path RESOURCES = Path.of("src/test/resources/vn/khuyencong/analytics/mart");

    @TempDir
    private static Path folder;

    private static SampleWarehouse warehouse;

    @BeforeAll
    static void compute() throws IOException, SQLException {
        warehouse = SampleWarehouse.create(
                folder.resolve("warehouse.duckdb"),
                RESOURCES.resolve("documents.csv"),
                RESOURCES.resolve("observations.csv"));
        Marts.compute(warehouse.file());
    }

    @ParameterizedTest(name = "{0} {1}–{2}: {4} ÷ {5}")
    @CsvSource(
            nullValues = "NULL",
            value = {
                "52, 2014, 2020, STATE, 27853.000000, 341.000000, 81.680352, true",
                "52, 2014, 2020, NATIONAL, 9719.000000, 21.000000, 462.809524, true",
                "52, 2014, 2020, LOCAL, 18134.000000, 320.000000, 56.668750, true",
                "14, 2016, 2020, STATE, 7796.000000, 37.000000, 210.702703, true",
                "14, 2021, 2025, STATE, 56060.000000, NULL, NULL, false",
                "66, 2021, 2025, STATE, 29300.000000, NULL, NULL, false",
                "10, 2018, 2020, LOCAL, 600.750000, 0.000000, NULL, false",
                "17, 2016, 2020, STATE, 3100.000000, 3.000000, 1033.333333, false"
            })
    void costPerProject(
            String province,
            int start,
            int end,
            String source,
            String funding,
            String projects,
            String cost,
            boolean comparable)
            throws SQLException {
        assertEquals(
                List.of(String.join(" | ", funding, projects, cost, String.valueOf(comparable))
                        .replace("NULL", "null")),
                warehouse.ask("""
                        SELECT funding, projects, cost_per_project, comparable FROM cost_per_project
                        WHERE province_code = '%s' AND period_start = %d AND period_end = %d AND activity_code = 'ALL'
                          AND funding_source = '%s'
                        """.formatted(province, start, end, source)));
    }

    @Test
    void leverage() throws SQLException {
        assertEquals(
                List.of(
                        "10 | 2018 | actual | 1300.750000 | null | null | false",
                        "14 | 2016 | actual | 7796.000000 | 18535.000000 | 2.377501 | true",
                        "14 | 2021 | plan | 56060.000000 | 84090.000000 | 1.500000 | true",
                        "17 | 2016 | actual | 3100.000000 | null | null | false",
                        "24 | 2021 | plan | 58600.000000 | 251000.000000 | 4.283276 | true",
                        "52 | 2014 | actual | 27853.000000 | 160107.000000 | 5.748286 | false",
                        "66 | 2021 | plan | 29300.000000 | 26000.000000 | 0.887372 | true"),
                warehouse.ask("SELECT province_code, period_start, scenario, state_funding, counterpart_funding,"
                        + " leverage_ratio, comparable FROM leverage ORDER BY ALL"));
    }

    @Test
    void sharesOfOneGroupSumToExactlyOne() throws SQLException {
        assertEquals(
                List.of("1.000000"),
                warehouse.ask("SELECT DISTINCT sum(share) FROM allocation_share"
                        + " GROUP BY province_code, period_start, period_end, scenario, dimension"));
    }
}
