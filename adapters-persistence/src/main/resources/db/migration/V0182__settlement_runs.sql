-- Settlement reports of payment providers that were compared with the books. The file itself is not kept: it may name customers.
CREATE TABLE settlement_run (
    id           uuid        PRIMARY KEY,
    provider     text        NOT NULL,
    file_name    text        NOT NULL,
    asked_by     text        NOT NULL,
    asked_at     timestamptz NOT NULL,
    state        text        NOT NULL,
    lines        int         NOT NULL CHECK (lines > 0),
    compared     int         NOT NULL CHECK (compared BETWEEN 0 AND lines),
    differing    int         NOT NULL,
    not_reported int         NOT NULL,
    gross        bigint      NOT NULL,
    refunded     bigint      NOT NULL,
    fees         bigint      NOT NULL,
    day_from     date,
    day_to       date,
    last         text,
    leased_until timestamptz,
    tries        int         NOT NULL,
    version      bigint      NOT NULL
);
CREATE INDEX settlement_run_due ON settlement_run (id) WHERE state = 'COMPARING';

-- What of a report is compared, until it is.
CREATE TABLE settlement_line (
    run        uuid    NOT NULL REFERENCES settlement_run ON DELETE CASCADE,
    reference  text    COLLATE "C" NOT NULL,
    line       bigint  NOT NULL,
    gross      bigint  NOT NULL,
    fee        bigint  NOT NULL,
    refund     boolean NOT NULL,
    day        date,
    attempt_id uuid,
    PRIMARY KEY (run, reference, line)
);
CREATE INDEX settlement_line_attempt ON settlement_line (run, attempt_id) WHERE attempt_id IS NOT NULL;

CREATE TABLE settlement_difference (
    run       uuid   NOT NULL REFERENCES settlement_run ON DELETE CASCADE,
    place     bigint NOT NULL,
    line      bigint NOT NULL,
    reference text   NOT NULL,
    number    text,
    reported  bigint NOT NULL,
    booked    bigint,
    finding   text   NOT NULL,
    PRIMARY KEY (run, place)
);
