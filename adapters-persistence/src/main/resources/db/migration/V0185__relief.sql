-- What was taken off what is to be paid for an order, before it was paid.
ALTER TABLE payment ADD COLUMN relieved bigint NOT NULL DEFAULT 0 CHECK (relieved >= 0);
CREATE TABLE payment_relief (
    id       uuid        PRIMARY KEY,
    order_id uuid        NOT NULL REFERENCES payment,
    position int         NOT NULL,
    amount   bigint      NOT NULL CHECK (amount > 0),
    reason   text        NOT NULL,
    at       timestamptz NOT NULL
);
CREATE INDEX payment_relief_of_order ON payment_relief (order_id, position);
CREATE TRIGGER payment_relief_is_append_only BEFORE UPDATE OR DELETE ON payment_relief
    FOR EACH ROW EXECUTE FUNCTION refuse_change();

ALTER TABLE return_request ADD COLUMN relief bigint NOT NULL DEFAULT 0 CHECK (relief >= 0);

-- Orders that came back whole and are paid, or paid back, are over too.
DROP INDEX shop_order_delivered;
CREATE INDEX shop_order_delivered ON shop_order (delivered_at)
    WHERE state = 'CONFIRMED' AND fulfilment IN ('DELIVERED', 'RETURNED');
