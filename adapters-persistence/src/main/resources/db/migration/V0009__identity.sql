CREATE TABLE staff_account (
    id            uuid    PRIMARY KEY,
    email         text    NOT NULL UNIQUE,
    password_hash text    NOT NULL,
    roles         text[]  NOT NULL,
    active        boolean NOT NULL
);

-- Only hashes of tokens and keys: who reads this table can sign in with nothing of it.
CREATE TABLE staff_session (
    token_hash bytea       PRIMARY KEY,
    staff_id   uuid        NOT NULL REFERENCES staff_account,
    opened_at  timestamptz NOT NULL,
    until      timestamptz NOT NULL
);
CREATE INDEX staff_session_of ON staff_session (staff_id);

CREATE TABLE api_key (
    hash        bytea       PRIMARY KEY,
    prefix      text        NOT NULL UNIQUE,
    name        text        NOT NULL,
    permissions text[]      NOT NULL,
    created_at  timestamptz NOT NULL,
    active      boolean     NOT NULL
);

CREATE TABLE sign_in_failure (
    id   bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name text        NOT NULL,
    at   timestamptz NOT NULL
);
CREATE INDEX sign_in_failure_of ON sign_in_failure (name, at);
