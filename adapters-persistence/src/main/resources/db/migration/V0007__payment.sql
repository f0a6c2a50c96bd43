-- captured and refunded are sums of the rows below, kept so that the database itself refuses to give back more than came in.
CREATE TABLE payment (
    order_id uuid    PRIMARY KEY,
    due      bigint  NOT NULL CHECK (due >= 0),
    captured bigint  NOT NULL CHECK (captured >= 0),
    refunded bigint  NOT NULL CHECK (refunded >= 0),
    currency char(3) NOT NULL DEFAULT 'IDR',
    version  bigint  NOT NULL DEFAULT 0,
    CONSTRAINT never_refunds_more_than_captured CHECK (refunded <= captured)
) WITH (fillfactor = 70);

CREATE TABLE payment_attempt (
    id           uuid        PRIMARY KEY,
    order_id     uuid        NOT NULL REFERENCES payment,
    position     int         NOT NULL,
    provider     text        NOT NULL,
    method       text        NOT NULL,
    asked        bigint      NOT NULL CHECK (asked > 0),
    state        text        NOT NULL,
    reference    text,
    instructions jsonb       NOT NULL,
    started_at   timestamptz NOT NULL,
    expires_at   timestamptz,
    UNIQUE (order_id, position)
) WITH (fillfactor = 70);
CREATE UNIQUE INDEX payment_attempt_reference ON payment_attempt (provider, reference);
CREATE INDEX payment_attempt_open ON payment_attempt (started_at)
    WHERE state IN ('INTENDED', 'PENDING', 'UNKNOWN') AND provider NOT IN ('transfer', 'cash');
CREATE INDEX payment_attempt_open_transfer ON payment_attempt (asked)
    WHERE state IN ('INTENDED', 'PENDING', 'UNKNOWN') AND method = 'BANK_TRANSFER';

CREATE TABLE refund (
    id         uuid        PRIMARY KEY,
    order_id   uuid        NOT NULL REFERENCES payment,
    attempt_id uuid        NOT NULL REFERENCES payment_attempt,
    position   int         NOT NULL,
    amount     bigint      NOT NULL CHECK (amount > 0),
    reason     text        NOT NULL,
    state      text        NOT NULL,
    at         timestamptz NOT NULL
);
CREATE INDEX refund_of_order ON refund (order_id, position);
CREATE INDEX refund_open ON refund (at) WHERE state <> 'DONE';

-- Amounts that open transfers ask for: no two the same, or a statement line could belong to either.
CREATE TABLE transfer_claim (
    amount     bigint PRIMARY KEY,
    attempt_id uuid   NOT NULL UNIQUE
);

CREATE TABLE payment_notice (
    id          uuid        PRIMARY KEY,
    provider    text        NOT NULL,
    key         text        NOT NULL,
    reference   text        NOT NULL,
    body        bytea       NOT NULL,
    received_at timestamptz NOT NULL,
    UNIQUE (provider, key)
);

CREATE TABLE statement_line (
    key         text   PRIMARY KEY,
    day         date   NOT NULL,
    description text   NOT NULL,
    credit      bigint NOT NULL,
    matched     text
);
CREATE INDEX statement_line_unmatched ON statement_line (day DESC) WHERE matched IS NULL;

-- The simulated gateway's own books.
CREATE TABLE simulated_payment (
    attempt_id uuid        PRIMARY KEY,
    order_ref  text        NOT NULL,
    method     text        NOT NULL,
    amount     bigint      NOT NULL,
    state      text        NOT NULL,
    expires_at timestamptz NOT NULL,
    return_to  text        NOT NULL,
    refunded   bigint      NOT NULL CHECK (refunded BETWEEN 0 AND amount)
);
CREATE TABLE simulated_refund (
    id         uuid   PRIMARY KEY,
    attempt_id uuid   NOT NULL REFERENCES simulated_payment,
    amount     bigint NOT NULL
);
CREATE TABLE simulated_notice (
    id         uuid        PRIMARY KEY,
    attempt_id uuid        NOT NULL,
    state      text        NOT NULL,
    at         timestamptz NOT NULL,
    due        timestamptz NOT NULL -- like "at", or later while somebody is sending it
);
CREATE INDEX simulated_notice_due ON simulated_notice (due);
