-- Who wants to hear when goods are to be had again: the address sealed, and known again by its keyed index. A row is one mail at most.
CREATE TABLE stock_wish (
    id           uuid        PRIMARY KEY,
    sku          text        NOT NULL,
    email        bytea       NOT NULL,
    email_index  bytea       NOT NULL,
    account_id   uuid,
    language     text        NOT NULL,
    asked_at     timestamptz NOT NULL,
    confirmed_at timestamptz,
    told_at      timestamptz,
    CONSTRAINT one_wish_each UNIQUE (sku, email_index)
);
CREATE INDEX stock_wish_waiting ON stock_wish (sku, asked_at, id) WHERE confirmed_at IS NOT NULL AND told_at IS NULL;
CREATE INDEX stock_wish_told ON stock_wish (sku, told_at) WHERE told_at IS NOT NULL;
CREATE INDEX stock_wish_of_account ON stock_wish (account_id) WHERE account_id IS NOT NULL;
CREATE INDEX stock_wish_of_address ON stock_wish (email_index);
