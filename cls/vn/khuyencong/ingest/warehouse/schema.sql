-- The data contract, once: every warehouse has these relations, with these names, columns and codes.
-- Money is in million VND. Codes are text with a CHECK, so that older clients of DuckDB read them.

CREATE TABLE document (
    document_id VARCHAR NOT NULL PRIMARY KEY,
    file_name VARCHAR NOT NULL,
    sha256 VARCHAR NOT NULL,
    media_type VARCHAR NOT NULL,
    title VARCHAR,
    document_type VARCHAR CHECK (document_type IN ('report', 'decision', 'plan', 'programme')),
    document_number VARCHAR,
    issued_on DATE,
    province_code VARCHAR,
    period_start INTEGER,
    period_end INTEGER,
    page_count INTEGER,
    text_source VARCHAR NOT NULL CHECK (text_source IN ('text_layer', 'ocr', 'office', 'plain_text')),
    supersedes VARCHAR,
    ingested_at TIMESTAMP NOT NULL
);

CREATE TABLE source_table (
    table_id VARCHAR NOT NULL PRIMARY KEY,
    document_id VARCHAR NOT NULL,
    ordinal INTEGER NOT NULL,
    title VARCHAR,
    unit VARCHAR,
    page_start INTEGER,
    page_end INTEGER,
    row_count INTEGER NOT NULL,
    column_count INTEGER NOT NULL,
    method VARCHAR NOT NULL
        CHECK (method IN ('ruled', 'whitespace', 'office', 'markup', 'solved', 'ocr', 'prose'))
);

CREATE TABLE source_cell (
    cell_id VARCHAR NOT NULL PRIMARY KEY,
    table_id VARCHAR NOT NULL,
    row_index INTEGER NOT NULL,
    column_index INTEGER NOT NULL,
    row_span INTEGER NOT NULL,
    column_span INTEGER NOT NULL,
    is_header BOOLEAN NOT NULL,
    text VARCHAR NOT NULL,
    raw_text VARCHAR NOT NULL,
    page INTEGER,
    x0 DOUBLE,
    y0 DOUBLE,
    x1 DOUBLE,
    y1 DOUBLE
);

CREATE TABLE observation (
    observation_id VARCHAR NOT NULL PRIMARY KEY,
    document_id VARCHAR NOT NULL,
    table_id VARCHAR NOT NULL,
    cell_id VARCHAR NOT NULL,
    province_code VARCHAR,
    period_start INTEGER NOT NULL,
    period_end INTEGER NOT NULL,
    scenario VARCHAR NOT NULL CHECK (scenario IN ('actual', 'estimate', 'plan')),
    statistic VARCHAR NOT NULL CHECK (statistic IN ('total', 'annual_mean')),
    activity_code VARCHAR
        CHECK (activity_code IN ('ALL', 'A1', 'A2', 'A3', 'A4', 'A5', 'A6', 'A7', 'A8', 'A9')),
    level VARCHAR NOT NULL CHECK (level IN ('total', 'activity', 'item', 'detail')),
    item_path VARCHAR,
    item_label VARCHAR NOT NULL,
    measure VARCHAR NOT NULL CHECK (measure IN ('funding', 'projects', 'output', 'revenue', 'staff')),
    funding_source VARCHAR
        CHECK (funding_source IN ('NATIONAL', 'LOCAL', 'LOCAL_PROVINCE', 'LOCAL_DISTRICT', 'INTEGRATED', 'STATE',
                                  'COUNTERPART', 'ALL')),
    indicator_code VARCHAR,
    bound VARCHAR CHECK (bound IN ('low', 'high')),
    value DECIMAL(20, 6) NOT NULL,
    unit VARCHAR NOT NULL,
    raw_text VARCHAR NOT NULL,
    quality VARCHAR NOT NULL CHECK (quality IN ('as_printed', 'repaired', 'solved', 'corrected')),
    verification VARCHAR NOT NULL CHECK (verification IN ('verified', 'contradicted', 'unchecked'))
);

CREATE TABLE project (
    project_id VARCHAR NOT NULL PRIMARY KEY,
    document_id VARCHAR NOT NULL,
    table_id VARCHAR NOT NULL,
    cell_id VARCHAR NOT NULL,
    province_code VARCHAR,
    period_start INTEGER,
    period_end INTEGER,
    scenario VARCHAR NOT NULL CHECK (scenario IN ('actual', 'estimate', 'plan')),
    activity_code VARCHAR
        CHECK (activity_code IN ('ALL', 'A1', 'A2', 'A3', 'A4', 'A5', 'A6', 'A7', 'A8', 'A9')),
    name VARCHAR NOT NULL,
    beneficiary VARCHAR,
    location VARCHAR,
    "national" DECIMAL(20, 6),
    "local" DECIMAL(20, 6),
    integrated DECIMAL(20, 6),
    counterpart DECIMAL(20, 6),
    total DECIMAL(20, 6)
);

CREATE TABLE reconciliation (
    check_id VARCHAR NOT NULL PRIMARY KEY,
    document_id VARCHAR NOT NULL,
    table_id VARCHAR,
    rule VARCHAR NOT NULL
        CHECK (rule IN ('items_sum_to_activity', 'activities_sum_to_total', 'years_sum_to_period',
                        'sources_sum_to_total', 'mean_is_total_over_years', 'text_agrees_with_table',
                        'tables_agree')),
    printed_value DECIMAL(20, 6) NOT NULL,
    computed_value DECIMAL(20, 6) NOT NULL,
    difference DECIMAL(20, 6) NOT NULL,
    tolerance DECIMAL(20, 6) NOT NULL,
    verdict VARCHAR NOT NULL CHECK (verdict IN ('holds', 'rounding', 'fails')),
    explanation VARCHAR NOT NULL
);

CREATE TABLE reconciliation_member (
    check_id VARCHAR NOT NULL,
    observation_id VARCHAR NOT NULL,
    role VARCHAR NOT NULL CHECK (role IN ('total', 'part'))
);

CREATE TABLE issue (
    issue_id VARCHAR NOT NULL PRIMARY KEY,
    document_id VARCHAR,
    table_id VARCHAR,
    cell_id VARCHAR,
    page INTEGER,
    code VARCHAR NOT NULL,
    severity VARCHAR NOT NULL CHECK (severity IN ('error', 'warning', 'note')),
    text_vi VARCHAR NOT NULL,
    text_en VARCHAR NOT NULL
);

CREATE TABLE province (
    province_code VARCHAR NOT NULL PRIMARY KEY,
    name_vi VARCHAR NOT NULL,
    name_en VARCHAR NOT NULL,
    region VARCHAR NOT NULL
);

CREATE TABLE province_2025 (
    province_2025_code VARCHAR NOT NULL PRIMARY KEY,
    name_vi VARCHAR NOT NULL,
    name_en VARCHAR NOT NULL
);

CREATE TABLE province_successor (
    province_code VARCHAR NOT NULL PRIMARY KEY,
    province_2025_code VARCHAR NOT NULL
);

CREATE TABLE activity (
    activity_code VARCHAR NOT NULL PRIMARY KEY,
    name_vi VARCHAR NOT NULL,
    name_en VARCHAR NOT NULL,
    legal_basis VARCHAR NOT NULL
);

CREATE TABLE funding_source (
    funding_source VARCHAR NOT NULL PRIMARY KEY,
    name_vi VARCHAR NOT NULL,
    name_en VARCHAR NOT NULL,
    parent VARCHAR
);

CREATE TABLE consumer_price_index (
    year INTEGER NOT NULL PRIMARY KEY,
    index_2010_is_100 DECIMAL(20, 6) NOT NULL,
    source VARCHAR NOT NULL
);
