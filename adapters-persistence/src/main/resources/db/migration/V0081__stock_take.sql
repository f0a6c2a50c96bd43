CREATE TABLE stock_take (
    number     text        PRIMARY KEY,
    warehouse  text        NOT NULL,
    title      text        NOT NULL,
    state      text        NOT NULL,
    starter    text        NOT NULL,
    started_at timestamptz NOT NULL,
    approver   text        NOT NULL,
    ended_at   timestamptz,
    version    bigint      NOT NULL
);
CREATE INDEX stock_take_newest ON stock_take (started_at DESC, number DESC);

CREATE TABLE stock_take_line (
    stock_take     text    NOT NULL REFERENCES stock_take,
    place          int     NOT NULL,
    sku            text    NOT NULL,
    warehouse      text    NOT NULL,
    running        boolean NOT NULL,
    first_counted  int CHECK (first_counted >= 0),
    first_book     int,
    first_actor    text,
    first_at       timestamptz,
    second_counted int CHECK (second_counted >= 0),
    second_book    int,
    second_actor   text,
    second_at      timestamptz,
    PRIMARY KEY (stock_take, sku)
);
-- Two lists would correct one difference twice.
CREATE UNIQUE INDEX stock_take_line_running ON stock_take_line (warehouse, sku) WHERE running;
