ALTER TABLE purchasing_series RENAME TO paper_series;

CREATE TABLE stock_transfer (
    number         text        PRIMARY KEY,
    from_warehouse text        NOT NULL,
    to_warehouse   text        NOT NULL CHECK (to_warehouse <> from_warehouse),
    note           text        NOT NULL,
    state          text        NOT NULL,
    reason         text        NOT NULL,
    sender         text        NOT NULL,
    sent_at        timestamptz NOT NULL,
    ended_at       timestamptz,
    version        bigint      NOT NULL
);
CREATE INDEX stock_transfer_newest ON stock_transfer (sent_at DESC, number DESC);
CREATE INDEX stock_transfer_open ON stock_transfer (sent_at DESC, number DESC) WHERE ended_at IS NULL;

-- What was sent and is neither there nor lost is on its way: in no warehouse.
CREATE TABLE stock_transfer_line (
    transfer text NOT NULL REFERENCES stock_transfer,
    sku      text NOT NULL,
    sent     int  NOT NULL CHECK (sent > 0),
    good     int  NOT NULL CHECK (good >= 0),
    damaged  int  NOT NULL CHECK (damaged >= 0),
    lost     int  NOT NULL CHECK (lost >= 0),
    PRIMARY KEY (transfer, sku),
    CONSTRAINT no_more_than_sent CHECK (good + damaged + lost <= sent)
);
CREATE INDEX stock_transfer_line_open ON stock_transfer_line (sku) WHERE good + damaged + lost < sent;
