-- When the provider of an attempt is asked next, should nobody tell how it ended.
ALTER TABLE payment_attempt ADD COLUMN ask_at timestamptz NOT NULL DEFAULT '-infinity';
DROP INDEX payment_attempt_unsettled;
CREATE INDEX payment_attempt_unsettled ON payment_attempt (ask_at)
    WHERE state IN ('INTENDED', 'PENDING', 'UNKNOWN', 'GIVEN_UP') AND provider NOT IN ('transfer', 'cash');
