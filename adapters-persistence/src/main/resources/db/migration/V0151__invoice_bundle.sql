-- The papers of some days as one file: drawn in the background, kept for a day.
CREATE TABLE invoice_bundle (
    id           uuid        PRIMARY KEY,
    day_from     date        NOT NULL,
    day_to       date        NOT NULL CHECK (day_to >= day_from),
    state        text        NOT NULL,
    papers       bigint      NOT NULL CHECK (papers > 0),
    drawn        bigint      NOT NULL DEFAULT 0,
    last         text,
    asked_by     text        NOT NULL,
    asked_at     timestamptz NOT NULL,
    leased_until timestamptz,
    tries        int         NOT NULL DEFAULT 0,
    version      bigint      NOT NULL DEFAULT 0
);
CREATE INDEX invoice_bundle_newest ON invoice_bundle (asked_at DESC);
CREATE INDEX invoice_bundle_due ON invoice_bundle (asked_at) WHERE state = 'DRAWING';

-- A drawn paper names its buyer: sealed.
CREATE TABLE invoice_bundle_paper (
    id     uuid  PRIMARY KEY,
    bundle uuid  NOT NULL REFERENCES invoice_bundle ON DELETE CASCADE,
    number text  NOT NULL,
    pdf    bytea NOT NULL,
    UNIQUE (bundle, number)
);

-- The way through the papers of some days.
CREATE INDEX invoice_of_days ON invoice (day, number);
