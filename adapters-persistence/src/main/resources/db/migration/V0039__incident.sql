-- The log of breaches. What happened may name people, so the words lie sealed.
CREATE TABLE incident (
    id                uuid        PRIMARY KEY,
    category          text        NOT NULL,
    detected_at       timestamptz NOT NULL,
    people            int         NOT NULL CHECK (people >= 0),
    body              bytea       NOT NULL,
    authority_told_at timestamptz,
    people_told_at    timestamptz,
    version           bigint      NOT NULL
);
CREATE INDEX incident_newest ON incident (detected_at DESC, id DESC);
