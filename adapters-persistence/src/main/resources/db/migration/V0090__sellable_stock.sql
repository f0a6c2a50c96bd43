-- What customers can be promised: what is free where orders are shipped from. Closed warehouses are few or none; they are read once for
-- a statement.
CREATE VIEW sellable_stock AS
SELECT sku, warehouse, on_hand - reserved AS free FROM stock_level
WHERE warehouse <> ALL (ARRAY (SELECT code FROM warehouse WHERE NOT active));
