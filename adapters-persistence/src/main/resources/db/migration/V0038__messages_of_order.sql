-- Exports and erasures look for all that was written about an order.
CREATE INDEX IF NOT EXISTS message_of_order ON message (order_id, created_at);
