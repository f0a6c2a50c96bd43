-- Money that left by a payment provider's own act, for staff to look at; nothing of it is booked.
CREATE TABLE payment_dispute (
    id         uuid        PRIMARY KEY,
    provider   text        NOT NULL,
    key        text        NOT NULL,
    order_id   uuid        NOT NULL REFERENCES shop_order,
    attempt_id uuid        NOT NULL,
    kind       text        NOT NULL,
    amount     bigint,
    words      bytea, -- sealed
    told_at    timestamptz NOT NULL,
    closed_by  text,
    closed_at  timestamptz,
    note       bytea, -- sealed
    UNIQUE (provider, key)
);
CREATE INDEX payment_dispute_open ON payment_dispute (id) WHERE closed_at IS NULL;
