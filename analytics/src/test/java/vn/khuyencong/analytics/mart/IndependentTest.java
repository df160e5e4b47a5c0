package vn.khuyencong.analytics.mart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The comparisons again, in DuckDB's SQL: each row from the observations it names, in integer arithmetic, and the figures of
 * the reports' totals by a plain join. Both must agree with Spark's to the last digit.
 */
class IndependentTest {
    @TempDir
    private static Path folder;

    private static SampleWarehouse warehouse;

    @BeforeAll
    static void compute() throws IOException, SQLException {
        warehouse = SampleWarehouse.create(folder.resolve("warehouse.duckdb"));
        warehouse.execute("DROP TABLE statement"); // the contract's relations suffice
        Marts.compute(warehouse.file());
        warehouse.execute(
                "CREATE MACRO units(amount) AS CAST(replace(CAST(CAST(amount AS DECIMAL(30, 6)) AS VARCHAR), '.', '')"
                        + " AS HUGEINT)",
                "CREATE MACRO half_up(a, b) AS (2 * units(a) * 1000000 + units(b)) // (2 * units(b))");
    }

    @Test
    void costIsWhatTheNamedObservationsGive() throws SQLException {
        agree(
                """
                SELECT *, funding IS NOT DISTINCT FROM again_funding AND projects IS NOT DISTINCT FROM again_projects
                     AND (CASE WHEN again_projects = 0 OR again_projects IS NULL THEN cost_per_project IS NULL
                               ELSE units(cost_per_project) = half_up(again_funding, again_projects) END)
                     AND units(verified_share) = half_up(verified, again_funding) AS agrees
                FROM cost_per_project c JOIN (
                    SELECT province_code, period_start, period_end, scenario, activity_code, funding_source,
                           sum(value) FILTER (WHERE measure = 'funding') AS again_funding,
                           sum(value) FILTER (WHERE measure = 'projects') AS again_projects,
                           coalesce(sum(value) FILTER (WHERE measure = 'funding' AND verification = 'verified'), 0)
                               AS verified
                    FROM (SELECT * EXCLUDE (observations), unnest(observations) AS observation_id FROM cost_per_project)
                    JOIN (SELECT observation_id, measure, value, verification FROM observation) USING (observation_id)
                    GROUP BY ALL)
                  USING (province_code, period_start, period_end, scenario, activity_code, funding_source)
                """.replace(
                                "SELECT * EXCLUDE (observations), unnest",
                                "SELECT province_code, period_start, period_end, scenario, activity_code,"
                                        + " funding_source, unnest"),
                "cost_per_project");
    }

    @Test
    void leverageIsWhatTheNamedObservationsGive() throws SQLException {
        agree("""
                SELECT *, state_funding IS NOT DISTINCT FROM again_state
                     AND counterpart_funding IS NOT DISTINCT FROM again_counterpart
                     AND (CASE WHEN again_counterpart IS NULL OR again_state IS NULL THEN leverage_ratio IS NULL
                               ELSE units(leverage_ratio) = half_up(again_counterpart, again_state) END)
                     AND units(verified_share) = half_up(verified, again_all) AS agrees
                FROM leverage l JOIN (
                    SELECT province_code, period_start, period_end, scenario,
                           sum(value) FILTER (WHERE funding_source <> 'COUNTERPART') AS again_state,
                           sum(value) FILTER (WHERE funding_source = 'COUNTERPART') AS again_counterpart,
                           sum(value) AS again_all,
                           coalesce(sum(value) FILTER (WHERE verification = 'verified'), 0) AS verified
                    FROM (SELECT province_code, period_start, period_end, scenario, unnest(observations) AS observation_id
                          FROM leverage)
                    JOIN (SELECT observation_id, funding_source, value, verification FROM observation)
                      USING (observation_id)
                    GROUP BY ALL)
                  USING (province_code, period_start, period_end, scenario)
                """, "leverage");
    }

    @Test
    void sharesAreTheLargestRemainderOfTheNamedObservations() throws SQLException {
        agree("""
                SELECT *, units(funding) = part
                     AND units(share) = part * 1000000 // whole
                         + (CASE WHEN place <= 1000000 - sum(part * 1000000 // whole) OVER same_group THEN 1 ELSE 0 END)
                     AND sum(share) OVER same_group = 1 AS agrees
                FROM (
                    SELECT *, sum(part) OVER same_group AS whole,
                           row_number() OVER (PARTITION BY province_code, period_start, period_end, scenario, dimension
                                              ORDER BY part * 1000000 % all_parts DESC, member) AS place
                    FROM (
                        SELECT *, sum(part) OVER same_group AS all_parts
                        FROM (
                            SELECT s.*, (SELECT units(sum(value)) FROM observation
                                         WHERE list_contains(s.member_observations, observation_id)) AS part
                            FROM allocation_share s)
                        WINDOW same_group AS (PARTITION BY province_code, period_start, period_end, scenario, dimension))
                    WINDOW same_group AS (PARTITION BY province_code, period_start, period_end, scenario, dimension))
                WINDOW same_group AS (PARTITION BY province_code, period_start, period_end, scenario, dimension)
                """, "allocation_share");
    }

    @Test
    void theTotalsOfTheReportsByAPlainJoin() throws SQLException {
        List<String> plain = warehouse.ask("""
                SELECT province_code, period_start, scenario, state, counterpart, half_up(counterpart, state)
                FROM (
                    SELECT province_code, period_start, period_end, scenario,
                           coalesce(max(value) FILTER (WHERE funding_source = 'STATE'),
                                    max(value) FILTER (WHERE funding_source = 'NATIONAL')
                                    + max(value) FILTER (WHERE funding_source = 'LOCAL')) AS state,
                           max(value) FILTER (WHERE funding_source = 'COUNTERPART') AS counterpart
                    FROM observation
                    WHERE document_id IN ('son-la', 'dak-lak', 'bac-giang', 'binh-dinh') AND level = 'total'
                      AND activity_code = 'ALL' AND measure = 'funding' AND statistic = 'total'
                      AND period_end > period_start
                    GROUP BY ALL)
                WHERE counterpart IS NOT NULL
                ORDER BY ALL
                """);
        assertEquals(5, plain.size());
        assertEquals(
                plain,
                warehouse.ask("SELECT province_code, period_start, scenario, state_funding, counterpart_funding,"
                        + " units(leverage_ratio) FROM leverage WHERE leverage_ratio IS NOT NULL ORDER BY ALL"));
    }

    @Test
    void partsAreBetweenNothingAndAll() throws SQLException {
        for (String mart : Marts.relations()) {
            assertEquals(
                    List.of(),
                    warehouse.ask("SELECT * FROM " + mart + " WHERE coverage NOT BETWEEN 0 AND 1"
                            + " OR verified_share NOT BETWEEN 0 AND 1"));
        }
    }

    /** All rows of the relation are in the recomputation, and all agree. */
    private static void agree(String sql, String relation) throws SQLException {
        List<String> counts = warehouse.ask("SELECT count(*), count(*) FILTER (WHERE agrees) FROM (" + sql + ")");
        String rows = warehouse.ask("SELECT count(*) FROM " + relation).get(0);
        assertFalse(rows.equals("0"));
        assertEquals(List.of(rows + " | " + rows), counts, () -> relation + " differs: " + differing(sql));
    }

    private static List<String> differing(String sql) {
        try {
            return warehouse.ask("SELECT * FROM (" + sql + ") WHERE agrees IS NOT true");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
