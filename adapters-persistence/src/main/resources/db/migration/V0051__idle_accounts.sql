-- Who was told that their account goes if they do not come back.
CREATE TABLE idle_warning (
    account   uuid        PRIMARY KEY REFERENCES account,
    warned_at timestamptz NOT NULL
);
