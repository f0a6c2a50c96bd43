-- Secrets lie sealed. The last step stands for the newest code that was used: it, and older ones, are refused.
CREATE TABLE second_factor (
    account   uuid   PRIMARY KEY REFERENCES account,
    secret    bytea,
    pending   bytea,
    last_step bigint NOT NULL
);

-- Known by their keyed indexes only.
CREATE TABLE recovery_code (
    account uuid  NOT NULL REFERENCES account,
    code    bytea NOT NULL,
    PRIMARY KEY (account, code)
);

CREATE TABLE remembered_device (
    id         uuid        PRIMARY KEY,
    token_hash bytea       NOT NULL UNIQUE,
    account    uuid        NOT NULL REFERENCES account,
    since      timestamptz NOT NULL,
    until      timestamptz NOT NULL,
    origin     bytea       NOT NULL
);
CREATE INDEX remembered_device_of ON remembered_device (account);
CREATE INDEX remembered_device_over ON remembered_device (until);
