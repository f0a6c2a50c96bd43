-- How loudly somebody was reminded of it: each step once.
ALTER TABLE incident ADD COLUMN raised int NOT NULL DEFAULT 0;
CREATE INDEX incident_unanswered ON incident (detected_at)
    WHERE authority_told_at IS NULL OR people_told_at IS NULL;

-- Letters to the people concerned go the way of all mails.
ALTER TABLE message ADD COLUMN incident uuid REFERENCES incident;
ALTER TABLE message DROP CONSTRAINT message_is_about_one;
ALTER TABLE message ADD CONSTRAINT message_is_about_one CHECK (num_nonnulls(order_id, account_kind, incident) = 1);
CREATE INDEX message_of_incident ON message (incident, recipient_index) WHERE incident IS NOT NULL;

-- How far the letters of an incident came. Whom they go to is known by id: 'account <id>', 'order <id>'; none for everybody.
CREATE TABLE incident_notice (
    id          uuid        PRIMARY KEY,
    incident    uuid        NOT NULL REFERENCES incident,
    targets     text[]      NOT NULL,
    started_at  timestamptz NOT NULL,
    stage       text        NOT NULL CHECK (stage IN ('LISTED', 'CUSTOMERS', 'GUESTS', 'DONE')),
    after       uuid,
    queued      int         NOT NULL,
    finished_at timestamptz
);
CREATE INDEX incident_notice_of ON incident_notice (incident, started_at DESC);
CREATE INDEX incident_notice_open ON incident_notice (started_at) WHERE finished_at IS NULL;
