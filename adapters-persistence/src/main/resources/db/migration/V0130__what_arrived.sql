-- What a paid attempt brought is not always what was asked.
ALTER TABLE payment_attempt ADD COLUMN arrived bigint;
UPDATE payment_attempt SET arrived = asked WHERE state = 'PAID';
ALTER TABLE payment_attempt ADD CONSTRAINT paid_is_what_arrived
    CHECK ((state = 'PAID') = (arrived IS NOT NULL) AND (arrived IS NULL OR arrived > 0));
