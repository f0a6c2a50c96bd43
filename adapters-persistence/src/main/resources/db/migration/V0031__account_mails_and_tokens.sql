-- Mails about an account go the way of mails about an order.
ALTER TABLE message ALTER COLUMN order_id DROP NOT NULL;
ALTER TABLE message ADD COLUMN account_kind text;
ALTER TABLE message ADD COLUMN account uuid;
ALTER TABLE message ADD CONSTRAINT message_is_about_one CHECK ((order_id IS NULL) <> (account_kind IS NULL));

-- What a link in a mail is worth: kept only as a hash, used once. A purpose has one link that works, the newest.
CREATE TABLE account_link (
    id         uuid        PRIMARY KEY,
    token_hash bytea       NOT NULL UNIQUE,
    purpose    text        NOT NULL,
    account    uuid        NOT NULL REFERENCES account,
    email      bytea       NOT NULL,
    until      timestamptz NOT NULL,
    UNIQUE (account, purpose)
);
CREATE INDEX account_link_over ON account_link (until);

-- How often somebody failed lately: one row for each account or address they tried, known by its keyed index only.
DROP TABLE sign_in_failure;
CREATE TABLE sign_in_failure (
    name         bytea       PRIMARY KEY,
    count        int         NOT NULL,
    last_at      timestamptz NOT NULL,
    locked_until timestamptz NOT NULL
);
CREATE INDEX sign_in_failure_old ON sign_in_failure (last_at);
