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
    @TempDir
    private static Path folder;

    private static SampleWarehouse warehouse;

    @BeforeAll
    static void compute() throws IOException, SQLException {
        warehouse = SampleWarehouse.create(folder.resolve("warehouse.duckdb"));
        // Another form that is not counted, and two versions of which none is known to be the later: see the tests
        // below.
        warehouse.addLike("binh-dinh", "form", "52", 3, "'s-1', 1, true, false, NULL");
        warehouse.addLike("dak-lak", "version-a", "19", 1, "'s-2', NULL, true, true, 'undecided'");
        warehouse.addLike("dak-lak", "version-b", "19", 2, "'s-2', NULL, true, true, 'undecided'");
        warehouse.execute("UPDATE observation SET value = value / 2 WHERE document_id = 'version-b'"
                + " AND funding_source = 'COUNTERPART'");
        Marts.compute(warehouse.file());
    }

    @Test
    void aFormThatIsNotCountedChangesNothing() throws SQLException {
        for (String mart : Marts.relations()) {
            assertEquals(
                    List.of("binh-dinh | false"),
                    warehouse.ask("SELECT DISTINCT document_id, list_contains(caveats, 'from_document_binh-dinh') FROM "
                            + mart + " WHERE province_code = '52'"));
        }
    }

    @Test
    void ofVersionsInNoKnownOrderOneIsShownAndNotCompared() throws SQLException {
        assertEquals(
                List.of(
                        "version-a | 0.887372 | false | [from_document_version-a, other_document, plan_not_actual, version_undecided]"),
                warehouse.ask(
                        "SELECT document_id, leverage_ratio, comparable, list_filter(caveats, lambda code: code <> 'derived_total')"
                                + " FROM leverage WHERE province_code = '19'"));
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
                        "19 | 2021 | plan | 29300.000000 | 26000.000000 | 0.887372 | false",
                        "24 | 2021 | plan | 58600.000000 | 251000.000000 | 4.283276 | true",
                        "52 | 2014 | actual | 27853.000000 | 160107.000000 | 5.748286 | false",
                        "66 | 2021 | plan | 29300.000000 | 26000.000000 | 0.887372 | true"),
                warehouse.ask("SELECT province_code, period_start, scenario, state_funding, counterpart_funding,"
                        + " leverage_ratio, comparable FROM leverage ORDER BY ALL"));
    }

    @Test
    void attractedInvestmentIsShownButNotComparedWithCounterpartMoney() throws SQLException {
        assertEquals(
                List.of("false"),
                warehouse.ask("SELECT comparable FROM leverage WHERE list_contains(caveats, 'wider_counterpart')"));
    }

    @Test
    void aSupersededDocumentIsOut() throws SQLException {
        for (String mart : Marts.relations()) {
            assertEquals(
                    List.of("tricky-later"),
                    warehouse.ask("SELECT DISTINCT document_id FROM " + mart + " WHERE province_code = '10'"));
        }
    }

    @Test
    void theSamePlanAsDraftAndScanCountsOnceAndTheOtherFigureIsSaid() throws SQLException {
        assertEquals(
                List.of("bac-giang | [derived_total, from_document_bac-giang, other_document, plan_not_actual]"),
                warehouse.ask("SELECT document_id, caveats FROM leverage WHERE province_code = '24'"));
    }

    @Test
    void theDocumentThatWasUsedIsNamedInWords() throws SQLException {
        assertEquals(
                List.of(
                        "from_document_bac-giang | Số liệu của dòng này lấy từ kế hoạch ngày 1/12/2020, tệp “bac-giang.pdf”;"
                                + " văn bản khác của tỉnh cũng nêu số liệu này cho cùng những năm đó."),
                warehouse.ask("SELECT code, text_vi FROM caveat WHERE code = 'from_document_bac-giang'"));
    }

    @Test
    void aContradictedTotalStaysContradictedThoughTheTextRepeatsIt() throws SQLException {
        assertEquals(
                List.of("3100.000000 | [contrary-001] | [contradicted, counterpart_missing, other_period]"),
                warehouse.ask("SELECT state_funding, observations, caveats FROM leverage WHERE province_code = '17'"));
    }

    @Test
    void aContradictedHeadingDoesNotContradictThePrintedTotalThatItIsAPartOf() throws SQLException {
        assertEquals(
                List.of("1.500000 | true"),
                warehouse.ask("SELECT leverage_ratio, comparable FROM leverage WHERE province_code = '14'"
                        + " AND scenario = 'plan'"));
    }

    @Test
    void headingsOfOneActivityAreAddedAndWhatIsMissingIsCovered() throws SQLException {
        assertEquals(
                List.of(
                        "A2 | 400.500000 | 0.800200 | LOCAL_PROVINCE | [tricky-later-006, tricky-later-007] | false",
                        "A3 | 100.000000 | 0.199800 | LOCAL_PROVINCE | [tricky-later-008] | false"),
                warehouse.ask("SELECT member, funding, share, funding_source, member_observations, comparable"
                        + " FROM allocation_share WHERE province_code = '10' AND dimension = 'activity'"));
        assertEquals(
                List.of("3100.000000 | 0.967742 | [other_period, part_of_activities]"),
                warehouse.ask("SELECT DISTINCT whole_funding, coverage, caveats FROM allocation_share"
                        + " WHERE province_code = '17' AND dimension = 'activity'"));
    }

    @Test
    void theTextsContradictedSubtotalGivesWayToTheItemsOfTheTable() throws SQLException {
        assertEquals(
                List.of("7765.000000 | 0.138512"),
                warehouse.ask("SELECT funding, share FROM allocation_share WHERE province_code = '14'"
                        + " AND dimension = 'activity' AND member = 'A4'"));
    }

    @Test
    void aCountAtOneItemIsNotTheNumberOfProjectsOfItsActivity() throws SQLException {
        assertEquals(
                List.of(),
                warehouse.ask("SELECT * FROM cost_per_project WHERE province_code = '66' AND activity_code = 'A6'"));
    }

    @Test
    void aBlankSourceOfAnActivityIsSaidToBeReadAsNone() throws SQLException {
        assertEquals(
                List.of("1014.200000 | 23.000000 | 44.095652"),
                warehouse.ask("SELECT funding, projects, cost_per_project FROM cost_per_project"
                        + " WHERE province_code = '52' AND activity_code = 'A9' AND funding_source = 'STATE'"
                        + " AND list_contains(caveats, 'blank_as_none') AND list_contains(caveats, 'derived_total')"));
    }

    @Test
    void sharesOfYearsSayThatTheLastYearIsAnEstimate() throws SQLException {
        assertEquals(
                List.of("7 | true"),
                warehouse.ask("SELECT count(*), bool_and(list_contains(caveats, 'estimate_included'))"
                        + " FROM allocation_share WHERE province_code = '52' AND dimension = 'year'"));
    }

    @Test
    void everyCaveatIsExplained() throws SQLException {
        for (String mart : Marts.relations()) {
            assertEquals(
                    List.of(),
                    warehouse.ask("SELECT code FROM (SELECT DISTINCT unnest(caveats) AS code FROM " + mart
                            + ") ANTI JOIN caveat USING (code)"));
        }
    }

    @Test
    void relationsHaveTheContractsColumnsAndEndWithTheClosingFive() throws SQLException {
        String closing = "comparable, caveats, coverage, verified_share, observations";
        assertEquals(
                List.of("province_code, period_start, period_end, scenario, activity_code, funding_source, funding,"
                        + " projects, cost_per_project, document_id, " + closing),
                columns("cost_per_project"));
        assertEquals(
                List.of("province_code, period_start, period_end, scenario, state_funding, counterpart_funding,"
                        + " leverage_ratio, document_id, " + closing),
                columns("leverage"));
        assertEquals(
                List.of("province_code, period_start, period_end, scenario, dimension, member, funding, share,"
                        + " funding_source, whole_funding, member_observations, document_id, " + closing),
                columns("allocation_share"));
    }

    private static List<String> columns(String relation) throws SQLException {
        return warehouse.ask("SELECT string_agg(column_name, ', ' ORDER BY column_index) FROM duckdb_columns()"
                + " WHERE table_name = '" + relation + "'");
    }
}
