-- Who holds pieces of a SKU. Holds are few: those of orders that have not left yet.
CREATE INDEX stock_hold_sku ON stock_hold (sku, warehouse);
