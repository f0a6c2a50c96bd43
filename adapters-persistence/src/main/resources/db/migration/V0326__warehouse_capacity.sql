-- Pieces a warehouse can hold; null when nobody has counted.
ALTER TABLE warehouse ADD COLUMN capacity int CHECK (capacity > 0);

-- Advice about buying adds up what lies in those that have a limit. The warehouse of a row never changes: updates stay in place.
CREATE INDEX stock_level_of_warehouse ON stock_level (warehouse);
CREATE INDEX purchase_order_open ON purchase_order (warehouse) WHERE state IN ('DRAFT', 'SENT', 'CONFIRMED', 'PARTLY_RECEIVED');
