-- What was sold, taken back and given back, line by line and warehouse by warehouse. Never changed: what turns out otherwise is a further
-- entry, so that the entries of an order add up to what it has earned as it stands. All that reports ask for stands in it.
CREATE TABLE sales_entry (
    seq             bigint      PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
    kind            text        NOT NULL CHECK (kind IN ('SALE', 'CANCELLED', 'RETURNED', 'GOODWILL')),
    order_id        uuid,       -- none of what was sold before the shop ran here
    order_number    text        NOT NULL,
    document        text        NOT NULL, -- the order, or the refund, relief or return this is about
    at              timestamptz NOT NULL,
    day             date        NOT NULL, -- in the shop's zone
    sku             text        NOT NULL,
    product         text        NOT NULL, -- its slug
    title           text        NOT NULL,
    option_text     text        NOT NULL,
    category        text        NOT NULL,
    method          text        NOT NULL,
    channel         text        NOT NULL,
    buyer_group     text        NOT NULL,
    province        text        NOT NULL, -- code; '' when nothing is shipped
    regency         text        NOT NULL,
    warehouse       text        NOT NULL, -- '' when nobody knows
    unit_cost       numeric(20, 4),       -- what a piece cost on average then; null when nobody knew
    -- How the order begins (1) or ceases (-1) to stand in the whole shop: at all, in its category, its product, its SKU; then the same in
    -- its warehouse. Sums of them count orders once wherever they are looked at.
    counts          smallint[]  NOT NULL CHECK (cardinality(counts) = 8),
    pieces          bigint      NOT NULL,
    gross           bigint      NOT NULL, -- goods, tax within
    discount        bigint      NOT NULL,
    tax             bigint      NOT NULL, -- within gross - discount + shipping - returned
    shipping        bigint      NOT NULL,
    returned_pieces bigint      NOT NULL,
    returned        bigint      NOT NULL, -- given back, or not asked any more
    cost            bigint      NOT NULL, -- of the pieces that stayed away
    earned          bigint      NOT NULL  -- what goods of known cost brought without tax, what was returned taken off
);
CREATE INDEX sales_entry_of_order ON sales_entry (order_id);
CREATE INDEX sales_entry_by_day ON sales_entry (day, seq);
CREATE INDEX sales_entry_of_sku ON sales_entry (sku, day, seq);
CREATE INDEX sales_entry_of_product ON sales_entry (product, day, seq);
CREATE INDEX sales_entry_of_category ON sales_entry (category, day, seq);
CREATE INDEX sales_entry_of_regency ON sales_entry (regency, day, seq);
CREATE TRIGGER sales_entry_is_append_only BEFORE UPDATE OR DELETE ON sales_entry
    FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- The book added up, moved with each entry, and at any time made anew from it. The warehouse '' is the whole shop.
CREATE TABLE sales_day (
    dimension       text   NOT NULL CHECK (dimension IN
        ('SHOP', 'SKU', 'PRODUCT', 'CATEGORY', 'METHOD', 'CHANNEL', 'GROUP', 'PROVINCE', 'REGENCY')),
    key             text   NOT NULL,
    warehouse       text   NOT NULL,
    day             date   NOT NULL,
    orders          bigint NOT NULL,
    pieces          bigint NOT NULL,
    gross           bigint NOT NULL,
    discount        bigint NOT NULL,
    tax             bigint NOT NULL,
    shipping        bigint NOT NULL,
    returned_pieces bigint NOT NULL,
    returned        bigint NOT NULL,
    cost            bigint NOT NULL,
    earned          bigint NOT NULL,
    PRIMARY KEY (dimension, key, warehouse, day)
) WITH (fillfactor = 80);
CREATE INDEX sales_day_by_day ON sales_day (dimension, warehouse, day);

-- The same by month (its first day), for long periods.
CREATE TABLE sales_month (LIKE sales_day INCLUDING ALL) WITH (fillfactor = 80);

-- How far the orders that were there before the book are written into it: the last one done; null when all are.
CREATE TABLE sales_backfill (
    one  boolean PRIMARY KEY DEFAULT true CHECK (one),
    last uuid,
    done boolean NOT NULL
);
INSERT INTO sales_backfill SELECT true, NULL, NOT EXISTS (SELECT FROM shop_order);
