-- Where orders set pieces aside, gave them back or took them with them. Not written by the order itself, so that no order waits for another
-- here: it follows a moment later, and is told outside once for all that happened to a place in between.
CREATE TABLE reserved_change (
    sku       text        NOT NULL,
    warehouse text        NOT NULL,
    at        timestamptz NOT NULL,
    told      boolean     NOT NULL,
    PRIMARY KEY (sku, warehouse)
);
CREATE INDEX reserved_change_at ON reserved_change (at);
CREATE INDEX reserved_change_untold ON reserved_change (sku, warehouse) WHERE NOT told;
