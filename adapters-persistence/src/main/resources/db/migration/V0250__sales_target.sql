-- What months are to bring, net, from a month on until the next row of the same warehouse; '' is the whole shop. Zero ends it.
CREATE TABLE sales_target (
    warehouse  text   NOT NULL,
    from_month date   NOT NULL CHECK (extract(day FROM from_month) = 1),
    amount     bigint NOT NULL CHECK (amount >= 0),
    PRIMARY KEY (warehouse, from_month)
);
