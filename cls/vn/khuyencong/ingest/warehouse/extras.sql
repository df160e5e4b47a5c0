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
