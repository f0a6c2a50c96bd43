CREATE TABLE message (
    id         uuid        PRIMARY KEY,
    event_id   uuid        NOT NULL,
    template   text        NOT NULL,
    order_id   uuid        NOT NULL,
    recipient  text        NOT NULL,
    language   text        NOT NULL,
    created_at timestamptz NOT NULL,
    state      text        NOT NULL,
    taken_at   timestamptz,
    subject    text,
    html       text,
    plain      text,
    problem    text        NOT NULL,
    UNIQUE (event_id, template)
);
CREATE INDEX message_newest ON message (created_at DESC, id DESC);
CREATE INDEX message_waiting ON message (created_at) WHERE state IN ('QUEUED', 'SENDING');
