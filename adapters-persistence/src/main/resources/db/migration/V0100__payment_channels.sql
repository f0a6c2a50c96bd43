-- Which bank or wallet was chosen within a method; none where the provider's page asks.
ALTER TABLE payment_attempt ADD COLUMN channel text;
