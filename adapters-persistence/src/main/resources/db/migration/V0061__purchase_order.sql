-- Numbers of papers, counted anew each year without gaps: the row is locked until the paper is written.
CREATE TABLE purchasing_series (
    series text   NOT NULL,
    year   int    NOT NULL,
    last   bigint NOT NULL,
    PRIMARY KEY (series, year)
);

CREATE TABLE purchase_order (
    number      text        PRIMARY KEY,
    supplier    uuid        NOT NULL REFERENCES supplier,
    warehouse   text        NOT NULL,
    freight     bigint      NOT NULL CHECK (freight >= 0),
    other_costs bigint      NOT NULL CHECK (other_costs >= 0),
    note        text        NOT NULL,
    state       text        NOT NULL,
    reason      text        NOT NULL,
    created_at  timestamptz NOT NULL,
    sent_at     timestamptz,
    version     bigint      NOT NULL
);
CREATE INDEX purchase_order_newest ON purchase_order (created_at DESC, number DESC);
CREATE INDEX purchase_order_expected ON purchase_order (created_at) WHERE state IN ('SENT', 'CONFIRMED', 'PARTLY_RECEIVED');

CREATE TABLE purchase_line (
    purchase     text   NOT NULL REFERENCES purchase_order,
    place        int    NOT NULL,
    sku          text   NOT NULL,
    supplier_sku text   NOT NULL,
    pack_size    int    NOT NULL CHECK (pack_size > 0),
    ordered      int    NOT NULL CHECK (ordered > 0),
    unit_cost    bigint NOT NULL CHECK (unit_cost >= 0),
    expected     date   NOT NULL,
    received     int    NOT NULL CHECK (received >= 0),
    PRIMARY KEY (purchase, place),
    UNIQUE (purchase, sku)
);
CREATE INDEX purchase_line_open ON purchase_line (sku) WHERE received < ordered;
CREATE INDEX purchase_line_of_sku ON purchase_line (sku);
