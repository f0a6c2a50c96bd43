-- What customers told about themselves, all of it sealed: it is never searched, only read by its owner.
CREATE TABLE customer_profile (
    account_id uuid    PRIMARY KEY,
    body       bytea   NOT NULL,
    language   text    NOT NULL,
    restricted boolean NOT NULL,
    version    bigint  NOT NULL
);

-- The version of a whole book, so that two changes at once are noticed.
CREATE TABLE address_book (
    account_id uuid   PRIMARY KEY,
    version    bigint NOT NULL
);
CREATE TABLE saved_address (
    id         uuid  PRIMARY KEY,
    account_id uuid  NOT NULL REFERENCES address_book ON DELETE CASCADE,
    position   int   NOT NULL,
    body       bytea NOT NULL
);
CREATE INDEX saved_address_of ON saved_address (account_id, position);

CREATE TABLE wish (
    account_id uuid        NOT NULL,
    product    text        NOT NULL,
    sku        text,
    since      timestamptz NOT NULL,
    PRIMARY KEY (account_id, product)
);

-- The cart may be gone: it became an order or was forgotten.
CREATE TABLE customer_cart (
    account_id uuid PRIMARY KEY,
    cart_id    uuid NOT NULL
);
