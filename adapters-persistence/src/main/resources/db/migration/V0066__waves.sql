-- Orders whose goods are fetched in one walk. A wave has no state of its own: it ends when nothing of it is left to fetch.
CREATE SEQUENCE wave_number;
CREATE TABLE wave (
    number     text        PRIMARY KEY,
    seq        bigint      GENERATED ALWAYS AS IDENTITY UNIQUE,
    warehouse  text        NOT NULL,
    started_by text        NOT NULL,
    started_at timestamptz NOT NULL
);

CREATE TABLE wave_pick (
    wave      text    NOT NULL REFERENCES wave,
    order_id  uuid    NOT NULL REFERENCES shop_order,
    slot      int     NOT NULL CHECK (slot > 0),
    sku       text    NOT NULL,
    wanted    int     NOT NULL CHECK (wanted > 0),
    picked    int     NOT NULL DEFAULT 0 CHECK (picked >= 0),
    missing   int     NOT NULL DEFAULT 0 CHECK (missing >= 0),
    withdrawn boolean NOT NULL DEFAULT false,
    PRIMARY KEY (wave, sku, order_id),
    CONSTRAINT never_more_than_wanted CHECK (picked + missing <= wanted)
);
CREATE INDEX wave_pick_of_order ON wave_pick (order_id);
CREATE INDEX stock_hold_of_warehouse ON stock_hold (warehouse);
