-- Payments of which some money is kept and not all of it, to be looked at when their orders still wait.
CREATE INDEX payment_in_part ON payment (order_id) WHERE captured > refunded AND captured - refunded < due;
