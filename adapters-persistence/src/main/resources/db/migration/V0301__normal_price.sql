-- What a piece would have cost that was not reduced when it was ordered; nothing for orders from before anybody wrote it down.
ALTER TABLE order_line ADD COLUMN normal_price bigint;
ALTER TABLE order_line ADD CONSTRAINT order_line_normal_price CHECK (normal_price >= unit_price) NOT VALID;
