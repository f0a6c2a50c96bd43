-- That a SKU is short in a warehouse, and what people said to it.
CREATE TABLE stock_notice (
    sku         text        NOT NULL,
    warehouse   text        NOT NULL,
    available   int         NOT NULL,
    minimum     int         NOT NULL,
    answer      text        NOT NULL,
    raised_at   timestamptz NOT NULL,
    quiet_until timestamptz,
    resolved_at timestamptz,
    seq         bigint GENERATED ALWAYS AS IDENTITY,
    PRIMARY KEY (sku, warehouse)
);
CREATE INDEX stock_notice_raised ON stock_notice (raised_at, seq);
CREATE INDEX stock_notice_waiting ON stock_notice (warehouse) WHERE resolved_at IS NULL;

-- Who of the staff was told of what was raised from when to when; one row a day keeps two instances from telling twice.
CREATE TABLE stock_digest (
    account   uuid        NOT NULL,
    day       date        NOT NULL,
    told_from timestamptz NOT NULL,
    told_to   timestamptz NOT NULL,
    PRIMARY KEY (account, day)
);
