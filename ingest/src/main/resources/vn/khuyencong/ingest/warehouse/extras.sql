-- What the warehouse holds beyond the contract.

CREATE TABLE unmapped (
    unmapped_id VARCHAR NOT NULL PRIMARY KEY,
    document_id VARCHAR NOT NULL,
    table_id VARCHAR,
    cell_id VARCHAR,
    page INTEGER,
    kind VARCHAR NOT NULL
        CHECK (kind IN ('column', 'word_column', 'table', 'measure', 'unit', 'source', 'period', 'activity', 'cell',
                        'indicator')),
    words VARCHAR NOT NULL,
    figures INTEGER NOT NULL,
    vocabulary VARCHAR NOT NULL
);

CREATE TABLE cause (
    cause_id VARCHAR NOT NULL PRIMARY KEY,
    document_id VARCHAR NOT NULL,
    table_id VARCHAR,
    cell_id VARCHAR,
    page INTEGER,
    kind VARCHAR NOT NULL
        CHECK (kind IN ('digits_transposed', 'wrong_scale', 'row_shifted', 'line_left_out', 'figure_blank',
                        'line_missing', 'digit_lost', 'digit_misread', 'other_value', 'carried_on',
                        'unexplained')),
    text_vi VARCHAR NOT NULL,
    text_en VARCHAR NOT NULL
);

CREATE TABLE cause_check (
    cause_id VARCHAR NOT NULL,
    check_id VARCHAR NOT NULL
);

CREATE TABLE suspect (
    suspect_id VARCHAR NOT NULL PRIMARY KEY,
    cause_id VARCHAR NOT NULL,
    observation_id VARCHAR,
    cell_id VARCHAR NOT NULL,
    kind VARCHAR NOT NULL
        CHECK (kind IN ('digits_transposed', 'wrong_scale', 'row_shifted', 'line_left_out', 'figure_blank',
                        'line_missing', 'digit_lost', 'digit_misread', 'other_value', 'carried_on',
                        'unexplained')),
    printed_value DECIMAL(20, 6),
    mend_value DECIMAL(20, 6)
);

CREATE TABLE strength (
    observation_id VARCHAR NOT NULL PRIMARY KEY,
    independent_sums INTEGER NOT NULL
);

CREATE TABLE file_metadata (
    document_id VARCHAR NOT NULL PRIMARY KEY,
    modified_at TIMESTAMP
);

CREATE TABLE statement (
    document_id VARCHAR NOT NULL PRIMARY KEY,
    statement_id VARCHAR NOT NULL,
    revision INTEGER,
    is_latest BOOLEAN NOT NULL,
    is_counted BOOLEAN NOT NULL,
    decided_by VARCHAR
        CHECK (decided_by IN ('issue_date', 'wording', 'metadata', 'file_time', 'undecided'))
);
