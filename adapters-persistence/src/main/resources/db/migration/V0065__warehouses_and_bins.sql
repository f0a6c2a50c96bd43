-- A warehouse is more than a place now: where it ships to, when it opens, whether it works at all.
ALTER TABLE warehouse RENAME COLUMN regency TO place;
ALTER TABLE warehouse
    ADD COLUMN zones   text[]  NOT NULL DEFAULT '{}',
    ADD COLUMN hours   jsonb   NOT NULL DEFAULT '{}',
    ADD COLUMN pick_up boolean NOT NULL DEFAULT true,
    ADD COLUMN active  boolean NOT NULL DEFAULT true,
    ADD COLUMN version bigint  NOT NULL DEFAULT 0;

CREATE TABLE warehouse_bin (
    warehouse text NOT NULL REFERENCES warehouse,
    code      text NOT NULL,
    walk      int  NOT NULL,
    PRIMARY KEY (warehouse, code)
);

-- At most one home a SKU and warehouse; how many pieces lie there is not counted.
CREATE TABLE home_bin (
    sku       text NOT NULL,
    warehouse text NOT NULL,
    bin       text NOT NULL,
    PRIMARY KEY (sku, warehouse),
    FOREIGN KEY (warehouse, bin) REFERENCES warehouse_bin
);
CREATE INDEX home_bin_of_bin ON home_bin (warehouse, bin);

-- What scanners read.
CREATE INDEX variant_of_barcode ON variant (barcode) WHERE barcode IS NOT NULL;
-- What a warehouse holds for orders, asked before it is closed.
CREATE INDEX stock_level_reserved ON stock_level (warehouse) WHERE reserved > 0;

UPDATE staff_role SET permissions = permissions || '{MANAGE_WAREHOUSES}'
WHERE name = 'MANAGER' AND NOT permissions @> '{MANAGE_WAREHOUSES}';
