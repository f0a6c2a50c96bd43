CREATE TABLE product_import (
    id           uuid        PRIMARY KEY,
    file         uuid        NOT NULL,
    file_name    text        NOT NULL,
    file_size    bigint      NOT NULL,
    rows         int         NOT NULL,
    dry_run      boolean     NOT NULL,
    rate         numeric,
    started_by   text        NOT NULL,
    started_at   timestamptz NOT NULL,
    state        text        NOT NULL,
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
    version      bigint      NOT NULL
);
CREATE INDEX product_import_newest ON product_import (started_at DESC, id DESC);
CREATE INDEX product_import_open ON product_import (started_at, id) WHERE ended_at IS NULL;

CREATE TABLE product_import_problem (
    seq       bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    import_id uuid   NOT NULL REFERENCES product_import ON DELETE CASCADE,
    line      int    NOT NULL,
    column_name text NOT NULL,
    weight    text   NOT NULL,
    code      text   NOT NULL,
    message   text   NOT NULL,
    given     text   NOT NULL
);
CREATE INDEX product_import_problem_by_line ON product_import_problem (import_id, line, seq);

-- Uploaded files in pieces, so that neither side ever holds a whole one in memory.
CREATE TABLE product_import_piece (
    file     uuid  NOT NULL,
    position int   NOT NULL,
    content  bytea NOT NULL,
    PRIMARY KEY (file, position)
);
ALTER TABLE product_import_piece ALTER COLUMN content SET STORAGE EXTERNAL;

CREATE TABLE picture_check (
    address text PRIMARY KEY,
    state   text NOT NULL,
    misses  int  NOT NULL,
    due_at  timestamptz,
    why     text NOT NULL
);
CREATE INDEX picture_check_due ON picture_check (due_at) WHERE due_at IS NOT NULL;
