-- What every capability stands on: events and their outbox, idempotent requests, keys of the shop.

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;

-- All that ever happened. Serves the timelines; the outbox below points into it.
CREATE TABLE event (
    seq         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id          uuid        NOT NULL UNIQUE,
    key         text        NOT NULL,
    type        text        NOT NULL,
    version     int         NOT NULL,
    occurred_at timestamptz NOT NULL,
    actor       text        NOT NULL,
    data        jsonb       NOT NULL
);
CREATE INDEX event_by_key ON event (key, seq);
CREATE TRIGGER event_is_append_only BEFORE UPDATE OR DELETE ON event
    FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- Only what waits or was given up: stays small however many events were handled, so that claiming stays cheap.
-- "due" is in no index: leasing a row moves it in place.
CREATE TABLE outbox (
    seq      bigint      PRIMARY KEY,
    id       uuid        NOT NULL UNIQUE,
    key      text        NOT NULL,
    due      timestamptz NOT NULL,
    attempts int         NOT NULL DEFAULT 0,
    reason   text        NOT NULL DEFAULT '',
    dead     boolean     NOT NULL DEFAULT false
) WITH (fillfactor = 50, autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000);
CREATE INDEX outbox_by_key ON outbox (key, seq);

CREATE TABLE handled_event (
    consumer   text        NOT NULL,
    event_id   uuid        NOT NULL,
    handled_at timestamptz NOT NULL,
    PRIMARY KEY (consumer, event_id)
);

CREATE TABLE idempotency (
    scope       text        NOT NULL,
    key         text        NOT NULL,
    fingerprint text        NOT NULL,
    result      uuid        NOT NULL,
    claimed_at  timestamptz NOT NULL,
    PRIMARY KEY (scope, key)
);
CREATE TABLE idempotency_answer (
    result  uuid        PRIMARY KEY,
    answer  text        NOT NULL,
    kept_at timestamptz NOT NULL
);

CREATE TABLE secret (
    name  text  PRIMARY KEY,
    value bytea NOT NULL CHECK (length(value) = 32)
);
