-- Whom the shop buys from. The person to talk to lies sealed; the company's name is no secret.
CREATE TABLE supplier (
    id            uuid    PRIMARY KEY,
    name          text    NOT NULL,
    contact       bytea   NOT NULL,
    language      text    NOT NULL,
    lead_days     int     NOT NULL CHECK (lead_days BETWEEN 0 AND 365),
    minimum_order bigint  NOT NULL CHECK (minimum_order >= 0),
    active        boolean NOT NULL,
    version       bigint  NOT NULL
);
CREATE INDEX supplier_by_name ON supplier (lower(name), id);

-- What they ask, from a day on.
CREATE TABLE supplier_price (
    supplier     uuid   NOT NULL REFERENCES supplier,
    sku          text   NOT NULL,
    valid_from   date   NOT NULL,
    supplier_sku text   NOT NULL,
    pack_size    int    NOT NULL CHECK (pack_size > 0),
    unit_cost    bigint NOT NULL CHECK (unit_cost >= 0),
    minimum      int    NOT NULL CHECK (minimum > 0),
    PRIMARY KEY (supplier, sku, valid_from)
);

UPDATE staff_role SET permissions = permissions || '{BUY}'::text[]
WHERE name = 'MANAGER' AND NOT 'BUY' = ANY (permissions);
