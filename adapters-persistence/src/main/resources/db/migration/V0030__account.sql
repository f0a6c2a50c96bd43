-- One account for each person and kind. Name and e-mail are sealed; the index finds an e-mail without telling it.
CREATE TABLE account (
    id            uuid        PRIMARY KEY,
    kind          text        NOT NULL CHECK (kind IN ('STAFF', 'CUSTOMER')),
    email         bytea       NOT NULL,
    email_index   bytea       NOT NULL,
    name          bytea       NOT NULL,
    password_hash text,
    state         text        NOT NULL CHECK (state IN ('INVITED', 'UNVERIFIED', 'ACTIVE', 'DEACTIVATED', 'CLOSED')),
    language      text        NOT NULL,
    created_at    timestamptz NOT NULL,
    version       int         NOT NULL,
    UNIQUE (kind, email_index)
);

CREATE TABLE staff_member (
    account    uuid   PRIMARY KEY REFERENCES account,
    roles      text[] NOT NULL,
    warehouses text[] NOT NULL
);

-- Only hashes of tokens: who reads this table can sign in with nothing of it.
CREATE TABLE account_session (
    id            uuid        PRIMARY KEY,
    token_hash    bytea       NOT NULL UNIQUE,
    account       uuid        NOT NULL REFERENCES account,
    opened_at     timestamptz NOT NULL,
    last_seen     timestamptz NOT NULL,
    until         timestamptz NOT NULL,
    origin        bytea       NOT NULL,
    factor_at     timestamptz,
    awaits_factor boolean     NOT NULL
);
CREATE INDEX account_session_of ON account_session (account);
CREATE INDEX account_session_over ON account_session (until);

-- Who was signed in signs in again: the accounts of staff are sealed at the start that follows, see OldStaffAccounts.
DROP TABLE staff_session;

-- The history calls staff by their account from now on; what it says of what happened stays as it is.
ALTER TABLE event DISABLE TRIGGER event_is_append_only;
UPDATE event e SET actor = 'staff ' || a.id FROM staff_account a WHERE e.actor = a.email;
ALTER TABLE event ENABLE TRIGGER event_is_append_only;
UPDATE product_import i SET started_by = 'staff ' || a.id FROM staff_account a WHERE i.started_by = a.email;

-- It named whom somebody tried to be.
TRUNCATE sign_in_failure;
