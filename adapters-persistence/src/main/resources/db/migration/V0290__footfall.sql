-- How many came how far in the web shop. Nothing in here points to anybody.
CREATE TABLE footfall_day (
    day       date   PRIMARY KEY, -- in the shop's zone
    visits    bigint NOT NULL,
    products  bigint NOT NULL,
    carts     bigint NOT NULL,
    checkouts bigint NOT NULL,
    paid      bigint NOT NULL,
    lost      bigint NOT NULL -- sights that could not be counted
) WITH (fillfactor = 80);

-- How often the page of a product was opened.
CREATE TABLE product_view_day (
    product text   NOT NULL, -- its slug
    day     date   NOT NULL,
    views   bigint NOT NULL,
    PRIMARY KEY (product, day)
) WITH (fillfactor = 80);
CREATE INDEX product_view_by_day ON product_view_day (day, product) INCLUDE (views);

-- Orders that are counted, so that none is twice.
CREATE TABLE footfall_purchase (
    order_id uuid PRIMARY KEY,
    day      date NOT NULL
);

-- What customers did who agreed that it is kept, under a name that stands for them and that the shop's key alone can make.
CREATE TABLE footprint (
    seq     bigint      PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
    visitor text        NOT NULL,
    step    text        NOT NULL CHECK (step IN ('VISIT', 'PRODUCT', 'CART', 'CHECKOUT', 'PAID')),
    product text        NOT NULL,
    sku     text        NOT NULL,
    pieces  integer     NOT NULL,
    at      timestamptz NOT NULL
);
CREATE INDEX footprint_of ON footprint (visitor, at, seq);
CREATE INDEX footprint_by_time ON footprint (at);
