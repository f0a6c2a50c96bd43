-- What arrived. Written once; what was wrong is put right by a count.
CREATE TABLE goods_receipt (
    number        text        PRIMARY KEY,
    purchase      text        REFERENCES purchase_order,
    warehouse     text        NOT NULL,
    delivery_note text        NOT NULL,
    actor         text        NOT NULL,
    at            timestamptz NOT NULL
);
CREATE INDEX goods_receipt_newest ON goods_receipt (at DESC, number DESC);
CREATE INDEX goods_receipt_of_purchase ON goods_receipt (purchase) WHERE purchase IS NOT NULL;
CREATE TRIGGER goods_receipt_is_append_only BEFORE UPDATE OR DELETE ON goods_receipt
    FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TABLE goods_receipt_line (
    receipt text NOT NULL REFERENCES goods_receipt,
    place   int  NOT NULL,
    sku     text NOT NULL,
    good    int  NOT NULL CHECK (good >= 0),
    damaged int  NOT NULL CHECK (damaged >= 0),
    landed  bigint CHECK (landed >= 0),
    PRIMARY KEY (receipt, place),
    UNIQUE (receipt, sku),
    CHECK (good + damaged > 0)
);
CREATE TRIGGER goods_receipt_line_is_append_only BEFORE UPDATE OR DELETE ON goods_receipt_line
    FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- What a piece cost on average; moved by each receipt.
CREATE TABLE sku_cost (
    sku       text           PRIMARY KEY,
    per_piece numeric(20, 4) NOT NULL CHECK (per_piece >= 0)
);
