-- Whose order it is; null for a guest's.
ALTER TABLE shop_order ADD COLUMN customer_id uuid;
CREATE INDEX shop_order_of_customer ON shop_order (customer_id, placed_at DESC, id DESC) WHERE customer_id IS NOT NULL;
