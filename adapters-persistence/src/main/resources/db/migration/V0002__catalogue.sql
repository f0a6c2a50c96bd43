CREATE TABLE category (
    slug     text PRIMARY KEY,
    name     text NOT NULL,
    english  text,
    parent   text,
    position int  NOT NULL
);

-- title and description are Indonesian, the language every product has; other languages lie in translations.
CREATE TABLE product (
    id            uuid        PRIMARY KEY,
    slug          text        NOT NULL UNIQUE,
    title         text        NOT NULL,
    description   text        NOT NULL,
    translations  jsonb       NOT NULL DEFAULT '{}',
    brand         text        NOT NULL,
    category      text,
    tags          text[]      NOT NULL,
    option_names  text[]      NOT NULL,
    pictures      jsonb       NOT NULL,
    specification json        NOT NULL, -- json, not jsonb: its keys keep their order
    published     boolean     NOT NULL,
    created_at    timestamptz NOT NULL,
    version       bigint      NOT NULL DEFAULT 0
);

CREATE TABLE variant (
    sku           text    PRIMARY KEY,
    product_id    uuid    NOT NULL REFERENCES product ON DELETE CASCADE,
    position      int     NOT NULL,
    option_values text[]  NOT NULL,
    price         bigint  NOT NULL CHECK (price >= 0),
    compare_at    bigint  CHECK (compare_at > price),
    currency      char(3) NOT NULL DEFAULT 'IDR',
    grams         int     NOT NULL CHECK (grams >= 0),
    length_cm     int     NOT NULL CHECK (length_cm >= 0),
    width_cm      int     NOT NULL CHECK (width_cm >= 0),
    height_cm     int     NOT NULL CHECK (height_cm >= 0),
    barcode       text,
    picture       text,
    taxable       boolean NOT NULL
);
CREATE INDEX variant_of_product ON variant (product_id, position);
