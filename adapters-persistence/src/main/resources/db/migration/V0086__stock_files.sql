-- Files of levels and critical points: sent, checked, applied when somebody says so; and what each line would do or did.

CREATE TABLE stock_file (
    number       text        PRIMARY KEY,
    kind         text        NOT NULL CHECK (kind IN ('LEVELS', 'POINTS')),
    content      uuid        NOT NULL,
    file_name    text        NOT NULL,
    size         bigint      NOT NULL,
    row_count    int         NOT NULL,
    bounds       text[]      NOT NULL,
    sender       text        NOT NULL,
    sent_at      timestamptz NOT NULL,
    state        text        NOT NULL,
    failure      text,
    rows_read    int         NOT NULL,
    changes      int         NOT NULL,
    same         int         NOT NULL,
    refused      int         NOT NULL,
    applied      int         NOT NULL,
    next_line    bigint      NOT NULL,
    tries        int         NOT NULL,
    approver     text        NOT NULL,
    leased_until timestamptz,
    ended_at     timestamptz,
    version      bigint      NOT NULL
);
CREATE INDEX stock_file_newest ON stock_file (sent_at DESC, number DESC);
CREATE INDEX stock_file_due ON stock_file (sent_at, number) WHERE state IN ('WAITING', 'CHECKING', 'APPROVED', 'APPLYING');

CREATE TABLE stock_file_line (
    stock_file text   NOT NULL REFERENCES stock_file ON DELETE CASCADE,
    line       bigint NOT NULL,
    sku        text   NOT NULL,
    warehouse  text   NOT NULL,
    seen       int[]  NOT NULL,
    wanted     int[]  NOT NULL,
    outcome    text   NOT NULL CHECK (outcome IN ('CHANGE', 'SAME', 'REFUSED', 'APPLIED')),
    code       text   NOT NULL,
    given      text   NOT NULL,
    PRIMARY KEY (stock_file, line)
);
-- What is left to apply is found without passing what was applied.
CREATE INDEX stock_file_line_by_outcome ON stock_file_line (stock_file, outcome, line);
-- Two lines about one level: which is meant cannot be known.
CREATE UNIQUE INDEX stock_file_line_named ON stock_file_line (stock_file, warehouse, sku) WHERE cardinality(seen) > 0;
