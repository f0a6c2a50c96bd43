-- Pieces scanned at the packing table for parcels that are not packed yet.
CREATE TABLE packing_check (
    order_id  uuid NOT NULL,
    warehouse text NOT NULL,
    sku       text NOT NULL,
    scanned   int  NOT NULL CHECK (scanned > 0),
    PRIMARY KEY (order_id, warehouse, sku)
);
