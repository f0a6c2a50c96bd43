-- How often an event failed before it was done: a transport that carries events on reports them done when it has them, and may
-- report them failed afterwards. Counting then goes on instead of beginning anew, or a poisonous event would never die.
CREATE TABLE outbox_tries (
    id       uuid        PRIMARY KEY,
    attempts int         NOT NULL,
    at       timestamptz NOT NULL
);
