-- Attempts the shop gave up are asked about until their provider says how they ended.
DROP INDEX payment_attempt_open;
CREATE INDEX payment_attempt_unsettled ON payment_attempt (started_at)
    WHERE state IN ('INTENDED', 'PENDING', 'UNKNOWN', 'GIVEN_UP') AND provider NOT IN ('transfer', 'cash');
