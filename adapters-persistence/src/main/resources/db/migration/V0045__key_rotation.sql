CREATE TABLE key_rotation (
    id            uuid        PRIMARY KEY,
    started_at    timestamptz NOT NULL,
    pass          int         NOT NULL DEFAULT 1,
    -- Where the walk is: the table and its last row that was looked at.
    at_table      text        NOT NULL,
    at_row        text,
    resealed      bigint      NOT NULL DEFAULT 0,
    found_in_pass bigint      NOT NULL DEFAULT 0,
    finished_at   timestamptz
);
CREATE UNIQUE INDEX key_rotation_runs ON key_rotation ((true)) WHERE finished_at IS NULL;
