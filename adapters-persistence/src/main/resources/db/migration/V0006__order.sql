-- Each instance takes ten numbers at a time; those it does not use are gaps.
CREATE SEQUENCE order_number INCREMENT BY 10;

CREATE TABLE shop_order (
    id              uuid        PRIMARY KEY,
    number          text        NOT NULL UNIQUE,
    channel         text        NOT NULL,
    language        text        NOT NULL,
    buyer_name      text,
    buyer_email     text,
    buyer_phone     text,
    recipient       text,
    recipient_phone text,
    street          text,
    village_code    text,
    village         text,
    district        text,
    regency         text,
    province        text,
    postal_code     text,
    service         text        NOT NULL,
    method          text        NOT NULL,
    goods           bigint      NOT NULL CHECK (goods >= 0),
    shipping        bigint      NOT NULL CHECK (shipping >= 0),
    tax             bigint      NOT NULL CHECK (tax >= 0 AND tax <= goods + shipping),
    currency        char(3)     NOT NULL DEFAULT 'IDR',
    tax_name        text        NOT NULL,
    pieces          int         NOT NULL,
    state           text        NOT NULL,
    payment         text        NOT NULL,
    fulfilment      text        NOT NULL,
    placed_at       timestamptz NOT NULL,
    pay_before      timestamptz,
    delivered_at    timestamptz,
    note            text        NOT NULL,
    version         bigint      NOT NULL DEFAULT 0,
    -- Derived, so that the tabs of the order list can be counted and paged by an index. The same table as OrderTab.of.
    tab             text        NOT NULL GENERATED ALWAYS AS (
        CASE state
            WHEN 'CANCELLED' THEN 'CANCELLED'
            WHEN 'COMPLETED' THEN 'COMPLETED'
            WHEN 'PLACED' THEN 'AWAITING_PAYMENT'
            ELSE CASE WHEN fulfilment IN ('UNFULFILLED', 'PARTLY_SHIPPED') THEN 'READY_TO_PROCESS' ELSE 'SHIPPED' END
        END) STORED
) WITH (fillfactor = 80);
CREATE INDEX shop_order_newest ON shop_order (placed_at DESC, id DESC);
CREATE INDEX shop_order_tab ON shop_order (tab, placed_at DESC, id DESC);
CREATE INDEX shop_order_unpaid ON shop_order (pay_before) WHERE state = 'PLACED';
CREATE INDEX shop_order_delivered ON shop_order (delivered_at) WHERE state = 'CONFIRMED' AND fulfilment = 'DELIVERED';
CREATE INDEX shop_order_buyer_name ON shop_order (lower(buyer_name) text_pattern_ops);
CREATE INDEX shop_order_buyer_email ON shop_order (buyer_email text_pattern_ops);
CREATE INDEX shop_order_buyer_phone ON shop_order (buyer_phone text_pattern_ops);

CREATE TABLE order_line (
    order_id     uuid   NOT NULL REFERENCES shop_order,
    position     int    NOT NULL,
    sku          text   NOT NULL,
    product_slug text   NOT NULL,
    title        text   NOT NULL,
    option_text  text   NOT NULL,
    unit_price   bigint NOT NULL CHECK (unit_price >= 0),
    quantity     int    NOT NULL CHECK (quantity > 0),
    tax          bigint NOT NULL,
    shipped      int    NOT NULL DEFAULT 0 CHECK (shipped BETWEEN 0 AND quantity),
    PRIMARY KEY (order_id, sku)
) WITH (fillfactor = 90);
CREATE INDEX order_line_of_sku ON order_line (sku);

-- PPN as law has it: 11 % until the end of 2024; since 2025 12 % of eleven twelfths of the price (PMK 131/2024).
CREATE TABLE tax_rule (
    name             text    NOT NULL,
    rate             numeric NOT NULL CHECK (rate BETWEEN 0 AND 100),
    base_numerator   int     NOT NULL CHECK (base_numerator > 0),
    base_denominator int     NOT NULL CHECK (base_denominator >= base_numerator),
    valid_from       date    PRIMARY KEY,
    valid_to         date    CHECK (valid_to >= valid_from)
);
INSERT INTO tax_rule VALUES
    ('PPN 11%', 11, 1, 1, DATE '2022-04-01', DATE '2024-12-31'),
    ('PPN 12% × 11/12', 12, 11, 12, DATE '2025-01-01', NULL);
