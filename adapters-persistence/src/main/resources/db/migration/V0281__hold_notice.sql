-- Held money of which staff were told that it will be let go: once for each attempt.
CREATE TABLE hold_notice (
    attempt_id uuid        PRIMARY KEY REFERENCES payment_attempt,
    told_at    timestamptz NOT NULL
);
CREATE INDEX payment_attempt_held ON payment_attempt (order_id) WHERE state = 'AUTHORISED';
