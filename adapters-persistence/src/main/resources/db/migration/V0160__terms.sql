-- Who may pay later, on invoice.
CREATE TABLE credit_terms (
    account      uuid        PRIMARY KEY,
    credit_limit bigint      NOT NULL CHECK (credit_limit > 0),
    days         int         NOT NULL CHECK (days > 0),
    stopped      boolean     NOT NULL,
    changed_by   text        NOT NULL,
    changed_at   timestamptz NOT NULL,
    version      bigint      NOT NULL
);

-- What is owed for orders on invoice. How much stands in payment, whose it is in shop_order; here are the days alone.
CREATE TABLE receivable (
    order_id uuid PRIMARY KEY REFERENCES shop_order,
    days     int  NOT NULL CHECK (days > 0),
    due_on   date,
    reminded int
);

-- What is open of them: few, however many were paid.
CREATE INDEX shop_order_on_invoice ON shop_order (customer_id)
    WHERE method = 'ON_INVOICE' AND state <> 'CANCELLED' AND payment IN ('PENDING', 'AUTHORISED', 'FAILED', 'EXPIRED');

UPDATE staff_role SET permissions = permissions || '{GRANT_TERMS,REVIEW_RISK}'::text[]
WHERE name = 'MANAGER' AND NOT permissions @> '{GRANT_TERMS}';
