-- A cart is always read and written whole. touched_at has no index: carts are touched all the time and forgotten once a day.
CREATE TABLE cart (
    id         uuid        PRIMARY KEY,
    lines      jsonb       NOT NULL,
    version    bigint      NOT NULL,
    touched_at timestamptz NOT NULL
) WITH (fillfactor = 50);
