-- What one order costs whatever its lines.
ALTER TABLE supplier ADD COLUMN order_cost bigint NOT NULL DEFAULT 0 CHECK (order_cost >= 0);
