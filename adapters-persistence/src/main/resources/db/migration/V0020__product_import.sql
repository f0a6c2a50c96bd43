-- Imports of product files, what is wrong with each, and the uploaded files themselves until they are done with.

CREATE TABLE product_import (
    id           uuid        PRIMARY KEY,
    file         uuid        NOT NULL,
    file_name    text        NOT NULL,
    file_size    bigint      NOT NULL,
    row_count    int         NOT NULL,
    dry_run      boolean     NOT NULL,
    rate         numeric,
    started_by   text        NOT NULL,
    started_at   timestamptz NOT NULL,
    state        text        NOT NULL CHECK (state IN ('WAITING', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED')),
    failure      text,
    rows_read    int         NOT NULL,
    created      int         NOT NULL,
    updated      int         NOT NULL,
    unchanged    int         NOT NULL,
    refused      int         NOT NULL,
    bad_rows     int         NOT NULL,
    warnings     int         NOT NULL,
    notes        int         NOT NULL,
    next_line    int         NOT NULL,
    tries        int         NOT NULL,
    leased_until timestamptz,
    ended_at     timestamptz,
    version      bigint      NOT NULL DEFAULT 0
);
CREATE INDEX product_import_newest ON product_import (started_at DESC, id DESC);
CREATE INDEX product_import_due ON product_import (started_at, id) WHERE state IN ('WAITING', 'RUNNING');
CREATE INDEX product_import_of_file ON product_import (file);

CREATE TABLE product_import_problem (
    seq       bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    import_id uuid NOT NULL REFERENCES product_import ON DELETE CASCADE,
    line      int  NOT NULL,
    heading   text NOT NULL,
    weight    text NOT NULL CHECK (weight IN ('BAD_ROW', 'WARNING', 'NOTE')),
    code      text NOT NULL,
    message   text NOT NULL,
    given     text NOT NULL
);
CREATE INDEX product_import_problem_by_line ON product_import_problem (import_id, line, seq);

-- A file is there when it is complete: an upload that breaks off leaves pieces that are swept up later.
CREATE TABLE import_file (
    id        uuid        PRIMARY KEY,
    stored_at timestamptz NOT NULL,
    complete  boolean     NOT NULL
);
CREATE TABLE import_file_piece (
    file   uuid  NOT NULL REFERENCES import_file ON DELETE CASCADE,
    number int   NOT NULL,
    bytes  bytea NOT NULL,
    PRIMARY KEY (file, number)
);
-- Read once or twice and deleted: not worth compressing.
ALTER TABLE import_file_piece ALTER COLUMN bytes SET STORAGE EXTERNAL;

-- An address may be longer than an index entry, so it is found by its digest.
CREATE TABLE picture_check (
    digest  text        GENERATED ALWAYS AS (md5(address)) STORED PRIMARY KEY,
    address text        NOT NULL,
    state   text        NOT NULL CHECK (state IN ('UNKNOWN', 'REACHABLE', 'UNREACHABLE')),
    misses  int         NOT NULL,
    due_at  timestamptz,
    why     text        NOT NULL
);
CREATE INDEX picture_check_due ON picture_check (due_at) WHERE due_at IS NOT NULL;
