-- Every rupiah that came or went, once for each paid attempt and each refund sent. What payments say must be the sum of this.
CREATE TABLE money_movement (
    seq      bigint      PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
    id       uuid        NOT NULL,
    order_id uuid        NOT NULL REFERENCES payment,
    kind     text        NOT NULL,
    through  text        NOT NULL,
    amount   bigint      NOT NULL CHECK (amount > 0),
    document uuid        NOT NULL UNIQUE,
    at       timestamptz NOT NULL
);
CREATE INDEX money_movement_of_order ON money_movement (order_id);
CREATE INDEX money_movement_by_time ON money_movement (at, seq);

-- When money of the past came was not kept: the time its attempt was started stands for it.
INSERT INTO money_movement (id, order_id, kind, through, amount, document, at)
SELECT gen_random_uuid(), order_id, kind, through, amount, document, at FROM (
    SELECT order_id, 'CAPTURED' AS kind, provider AS through, arrived AS amount, id AS document, started_at AS at
    FROM payment_attempt WHERE state = 'PAID'
    UNION ALL
    SELECT r.order_id, 'REFUNDED', CASE r.way WHEN 'ORIGINAL' THEN a.provider ELSE lower(r.way) END, r.amount, r.id, r.at
    FROM refund r JOIN payment_attempt a ON a.id = r.attempt_id WHERE r.state = 'DONE') past
ORDER BY at, document;

CREATE TRIGGER money_movement_is_append_only BEFORE UPDATE OR DELETE ON money_movement
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
