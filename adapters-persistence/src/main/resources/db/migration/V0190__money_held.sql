-- Attempts whose money their provider only holds are asked about as well.
DROP INDEX payment_attempt_unsettled;
CREATE INDEX payment_attempt_unsettled ON payment_attempt (ask_at)
    WHERE state IN ('INTENDED', 'PENDING', 'UNKNOWN', 'AUTHORISED', 'GIVEN_UP') AND provider NOT IN ('transfer', 'cash');
