CREATE TABLE shipment (
    id              uuid   PRIMARY KEY,
    packed          bigint GENERATED ALWAYS AS IDENTITY,
    order_id        uuid   NOT NULL REFERENCES shop_order,
    warehouse       text   NOT NULL,
    pieces          jsonb  NOT NULL,
    service         text   NOT NULL,
    courier         text   NOT NULL,
    tracking_number text   NOT NULL,
    state           text   NOT NULL,
    track           jsonb  NOT NULL,
    version         bigint NOT NULL
);
CREATE INDEX shipment_of_order ON shipment (order_id, packed);

CREATE TABLE tariff_zone (
    code     text   PRIMARY KEY,
    position int    NOT NULL,
    name     text   NOT NULL,
    regions  text[] NOT NULL
);
CREATE TABLE tariff_rate (
    zone       text    NOT NULL,
    service    text    NOT NULL,
    position   int     NOT NULL,
    first_kg   bigint  NOT NULL CHECK (first_kg >= 0),
    further_kg bigint  NOT NULL CHECK (further_kg >= 0),
    currency   char(3) NOT NULL DEFAULT 'IDR',
    min_days   int     NOT NULL,
    max_days   int     NOT NULL,
    most_grams bigint  NOT NULL,
    PRIMARY KEY (position)
);
