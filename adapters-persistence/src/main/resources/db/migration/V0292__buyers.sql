-- Whose the orders of the book of sales are: people are numbers here, given in the order in which they first bought.
CREATE SEQUENCE buyer_number;
CREATE TABLE buyer_order (
    order_id uuid   PRIMARY KEY,
    buyer    bigint NOT NULL,
    day      date   NOT NULL, -- it was sold
    net      bigint NOT NULL  -- as it stands
);
CREATE INDEX buyer_order_of ON buyer_order (buyer);

-- All of them added up, by the month of a buyer's first order and the month of the order (first days), moved with each change.
CREATE TABLE cohort_month (
    cohort    date   NOT NULL,
    month     date   NOT NULL,
    buyers    bigint NOT NULL,
    orders    bigint NOT NULL,
    net       bigint NOT NULL,
    first_net bigint NOT NULL,
    repeaters bigint NOT NULL,
    gaps      bigint NOT NULL,
    gap_days  bigint NOT NULL,
    PRIMARY KEY (cohort, month)
) WITH (fillfactor = 80);
CREATE INDEX cohort_month_by_month ON cohort_month (month);

-- How far the orders that were in the book before are written: the last one done; null when all are.
CREATE TABLE buyer_backfill (
    one  boolean PRIMARY KEY DEFAULT true CHECK (one),
    last uuid,
    done boolean NOT NULL
);
INSERT INTO buyer_backfill SELECT true, NULL, NOT EXISTS (SELECT FROM sales_entry WHERE order_id IS NOT NULL);
