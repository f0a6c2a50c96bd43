-- The newest orders of a buyer by e-mail and by phone (see BuyerIndex): each order that is placed is weighed by them, and all of them
-- were read to find the newest.
CREATE INDEX shop_order_mail_newest ON shop_order ((buyer_index[1]), placed_at DESC);
CREATE INDEX shop_order_phone_newest ON shop_order ((buyer_index[2]), placed_at DESC);
