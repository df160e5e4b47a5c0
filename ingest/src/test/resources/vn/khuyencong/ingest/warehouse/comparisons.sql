-- The comparisons of the handmade plan, as the analytics program would add them.
CREATE TABLE caveat AS SELECT 'plan_not_actual' AS code, 'Kế hoạch' AS text_vi, 'A plan' AS text_en;

CREATE TABLE cost_per_project AS
SELECT '02' AS province_code, 2021 AS period_start, 2025 AS period_end, 'plan' AS scenario, 'ALL' AS activity_code,
       'STATE' AS funding_source, 1389.6::DECIMAL(20, 6) AS funding, 4::BIGINT AS projects,
       347.4::DECIMAL(20, 6) AS cost_per_project, true AS comparable, ['plan_not_actual'] AS caveats,
       1::DECIMAL(7, 6) AS coverage, 1::DECIMAL(7, 6) AS verified_share,
       ['d-abababababababab-t01-r001c01-f0'] AS observations;

CREATE TABLE leverage AS
SELECT '02' AS province_code, 2021 AS period_start, 2025 AS period_end, 'plan' AS scenario,
       1389.6::DECIMAL(20, 6) AS state_funding, 2779.2::DECIMAL(20, 6) AS counterpart_funding,
       2::DECIMAL(20, 6) AS leverage_ratio, true AS comparable, ['plan_not_actual'] AS caveats,
       1::DECIMAL(7, 6) AS coverage, 1::DECIMAL(7, 6) AS verified_share,
       ['d-abababababababab-t01-r001c01-f0'] AS observations;

CREATE TABLE allocation_share AS
SELECT '02' AS province_code, 2021 AS period_start, 2025 AS period_end, 'plan' AS scenario, 'activity' AS dimension,
       member, funding::DECIMAL(20, 6) AS funding, share::DECIMAL(20, 6) AS share, true AS comparable,
       ['plan_not_actual'] AS caveats, 1::DECIMAL(7, 6) AS coverage, 1::DECIMAL(7, 6) AS verified_share,
       ['d-abababababababab-t01-r002c01-f0', 'd-abababababababab-t01-r003c01-f0'] AS observations
FROM (VALUES ('A1', 1000, 0.719632), ('A6', 389.6, 0.280368)) AS shares (member, funding, share);
