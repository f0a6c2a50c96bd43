-- Goods on their way back.
CREATE TABLE return_request (
    number       text        PRIMARY KEY,
    order_id     uuid        NOT NULL REFERENCES shop_order,
    order_number text        NOT NULL,
    origin       text        NOT NULL,
    wish         text        NOT NULL,
    policy       int         NOT NULL,
    photos       int         NOT NULL,
    state        text        NOT NULL,
    courier      text        NOT NULL,
    tracking     text        NOT NULL,
    warehouse    text,
    original     bigint      CHECK (original >= 0),
    transfer     bigint      CHECK (transfer >= 0),
    credit       bigint      CHECK (credit >= 0),
    requested_at timestamptz NOT NULL,
    changed_at   timestamptz NOT NULL,
    version      bigint      NOT NULL
);
CREATE INDEX return_request_newest ON return_request (requested_at DESC, number DESC);
CREATE INDEX return_request_open ON return_request (requested_at DESC, number DESC)
    WHERE state NOT IN ('REJECTED', 'SETTLED', 'CANCELLED');
CREATE INDEX return_request_of_order ON return_request (order_id);

-- What the pieces turned out to be is null until somebody looked at them.
CREATE TABLE return_line (
    number   text NOT NULL REFERENCES return_request,
    position int  NOT NULL,
    sku      text NOT NULL,
    quantity int  NOT NULL CHECK (quantity > 0),
    reason   text NOT NULL,
    sellable int  CHECK (sellable >= 0),
    damaged  int  CHECK (damaged >= 0),
    missing  int  CHECK (missing >= 0),
    credited int  CHECK (credited >= 0),
    PRIMARY KEY (number, sku),
    CONSTRAINT every_piece_looked_at CHECK (sellable IS NULL OR sellable + damaged + missing = quantity),
    CONSTRAINT no_more_credited_than_arrived CHECK (credited IS NULL OR credited <= sellable + damaged)
);

CREATE TABLE return_photo (
    number text  NOT NULL REFERENCES return_request,
    place  int   NOT NULL,
    type   text  NOT NULL CHECK (type IN ('JPEG', 'PNG', 'WEBP')),
    bytes  bytea NOT NULL,
    PRIMARY KEY (number, place)
);
-- Compressed already.
ALTER TABLE return_photo ALTER COLUMN bytes SET STORAGE EXTERNAL;

CREATE TABLE return_remark (
    id       uuid        PRIMARY KEY,
    number   text        NOT NULL REFERENCES return_request,
    by_staff boolean     NOT NULL,
    author   text        NOT NULL,
    text     bytea       NOT NULL, -- sealed
    at       timestamptz NOT NULL
);
CREATE INDEX return_remark_of ON return_remark (number, at);

-- Never altered: a change is a new version. Version 1 is what a shop begins with, and is in no table.
CREATE TABLE return_policy (
    version          int         PRIMARY KEY CHECK (version > 1),
    window_days      int         NOT NULL CHECK (window_days >= 0),
    terms            jsonb       NOT NULL,
    final_categories text[]      NOT NULL,
    final_skus       text[]      NOT NULL,
    since            timestamptz NOT NULL
);

-- How a refund goes back; where to, as long as it has not gone.
ALTER TABLE refund ADD COLUMN way text NOT NULL DEFAULT 'ORIGINAL';
CREATE TABLE refund_account (
    key     text  PRIMARY KEY, -- a refund's id, or the number of a return
    account bytea NOT NULL     -- sealed
);
