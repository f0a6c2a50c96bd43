-- Sales from before the shop ran here: what was sent, how far it is, and the lines that were left out. The bytes go once it is over.
CREATE TABLE history_import (
    id           uuid        PRIMARY KEY,
    content      uuid        NOT NULL,
    file_name    text        NOT NULL,
    row_count    int         NOT NULL,
    orders       int         NOT NULL,
    skus         int         NOT NULL,
    buyers       int         NOT NULL,
    regions      int         NOT NULL,
    negative     int         NOT NULL,
    cancelled    int         NOT NULL,
    file_sum     numeric     NOT NULL,
    rupiah       bigint      NOT NULL,
    warehouse    text,
    not_goods    text[]      NOT NULL,
    channel      text        NOT NULL,
    method       text        NOT NULL,
    trial        boolean     NOT NULL,
    sender       text        NOT NULL,
    sent_at      timestamptz NOT NULL,
    state        text        NOT NULL,
    failure      text,
    rows_read    int         NOT NULL,
    sold         int         NOT NULL,
    returned     int         NOT NULL,
    rejected     int         NOT NULL,
    gross        bigint      NOT NULL,
    back         bigint      NOT NULL,
    next_line    bigint      NOT NULL,
    tries        int         NOT NULL,
    leased_until timestamptz,
    ended_at     timestamptz,
    version      bigint      NOT NULL
);

CREATE INDEX history_import_due ON history_import (id) WHERE state IN ('WAITING', 'READING');

CREATE TABLE history_rejected (
    import uuid   NOT NULL REFERENCES history_import ON DELETE CASCADE,
    line   bigint NOT NULL,
    reason text   NOT NULL,
    number text   NOT NULL,
    sku    text   NOT NULL,
    pieces text   NOT NULL,
    price  text   NOT NULL,
    PRIMARY KEY (import, line)
);
CREATE INDEX history_rejected_by_reason ON history_rejected (import, reason, line);

-- Whether the book has an order already is asked by its number, for many at a time.
CREATE INDEX sales_entry_of_number ON sales_entry (order_number);
