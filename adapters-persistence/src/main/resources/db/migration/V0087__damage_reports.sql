-- Reports of damage and of what was thrown away, with the pictures that show it. Pictures are cleaned of all that is not picture.

CREATE TABLE damage_report (
    number      text        PRIMARY KEY,
    sku         text        NOT NULL,
    warehouse   text        NOT NULL,
    act         text        NOT NULL CHECK (act IN ('DAMAGE', 'WRITE_OFF')),
    pieces      int         NOT NULL CHECK (pieces > 0),
    reason      text        NOT NULL,
    note        text        NOT NULL,
    photos      int         NOT NULL,
    actor       text        NOT NULL,
    reported_at timestamptz NOT NULL
);

CREATE TABLE damage_photo (
    report text  NOT NULL REFERENCES damage_report,
    place  int   NOT NULL,
    type   text  NOT NULL CHECK (type IN ('JPEG', 'PNG', 'WEBP')),
    bytes  bytea NOT NULL,
    PRIMARY KEY (report, place)
);
-- Compressed already.
ALTER TABLE damage_photo ALTER COLUMN bytes SET STORAGE EXTERNAL;
