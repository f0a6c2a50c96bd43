-- Purchase orders go to suppliers the way of all mails.
ALTER TABLE message ADD COLUMN purchase text REFERENCES purchase_order;
ALTER TABLE message DROP CONSTRAINT message_is_about_one;
ALTER TABLE message ADD CONSTRAINT message_is_about_one
    CHECK (num_nonnulls(order_id, account_kind, incident, purchase) = 1);
CREATE INDEX message_of_purchase ON message (purchase, created_at) WHERE purchase IS NOT NULL;
