CREATE TABLE warehouse (
    code     text PRIMARY KEY,
    name     text NOT NULL,
    street   text NOT NULL,
    regency  text NOT NULL,
    priority int  NOT NULL
);

-- The one truth about pieces. Changed only by guarded statements; the checks are the last line of defence.
CREATE TABLE stock_level (
    sku       text NOT NULL,
    warehouse text NOT NULL,
    on_hand   int  NOT NULL CHECK (on_hand BETWEEN 0 AND 1000000),
    reserved  int  NOT NULL CHECK (reserved >= 0),
    PRIMARY KEY (sku, warehouse),
    CONSTRAINT never_oversold CHECK (reserved <= on_hand)
) WITH (fillfactor = 70);

-- What each order has set aside and not shipped yet; adds up to stock_level.reserved.
CREATE TABLE stock_hold (
    order_id  uuid NOT NULL,
    sku       text NOT NULL,
    warehouse text NOT NULL,
    quantity  int  NOT NULL CHECK (quantity > 0),
    PRIMARY KEY (order_id, sku, warehouse)
);

-- Every change of on_hand; replayed from zero it gives stock_level.on_hand.
CREATE TABLE stock_movement (
    seq           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id            uuid        NOT NULL UNIQUE,
    sku           text        NOT NULL,
    warehouse     text        NOT NULL,
    kind          text        NOT NULL,
    change        int         NOT NULL CHECK (change <> 0),
    balance_after int         NOT NULL CHECK (balance_after >= 0),
    reference     text        NOT NULL,
    at            timestamptz NOT NULL
);
CREATE INDEX stock_movement_of_sku ON stock_movement (sku, seq);
CREATE TRIGGER stock_movement_is_append_only BEFORE UPDATE OR DELETE ON stock_movement
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
