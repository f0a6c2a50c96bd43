-- Customers are found by each word of their name, as keyed indexes; empty for staff.
ALTER TABLE account ADD COLUMN name_index bytea[] NOT NULL DEFAULT '{}';
CREATE INDEX account_name ON account USING gin (name_index);
CREATE INDEX account_customer_newest ON account (created_at DESC, id DESC) WHERE kind = 'CUSTOMER' AND state <> 'CLOSED';
