-- What the customer pays for sending the goods that replace others: where the shop is to blame, the first shipping falls by it.
ALTER TABLE return_request ADD COLUMN replacement_shipping bigint NOT NULL DEFAULT 0 CHECK (replacement_shipping >= 0);
