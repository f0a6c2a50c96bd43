-- Other people's programs that are told what happens.
CREATE TABLE webhook (
    id            uuid        PRIMARY KEY,
    name          text        NOT NULL,
    url           text        NOT NULL,
    topics        text[]      NOT NULL,
    state         text        NOT NULL,
    created_at    timestamptz NOT NULL,
    secret        bytea       NOT NULL,
    former_secret bytea,
    former_until  timestamptz
);

-- One for each event and webhook. "due" of a waiting one is the next try, or the end of the lease of who tries it now.
CREATE TABLE webhook_delivery (
    id         uuid        PRIMARY KEY,
    webhook_id uuid        NOT NULL REFERENCES webhook ON DELETE CASCADE,
    event_id   uuid        NOT NULL,
    type       text        NOT NULL,
    state      text        NOT NULL,
    tries      int         NOT NULL DEFAULT 0,
    queued_at  timestamptz NOT NULL,
    due        timestamptz NOT NULL,
    arrived_at timestamptz,
    UNIQUE (webhook_id, event_id)
);
CREATE INDEX webhook_delivery_due ON webhook_delivery (webhook_id, due) WHERE state = 'WAITING';
CREATE INDEX webhook_delivery_newest ON webhook_delivery (webhook_id, queued_at DESC, id DESC);
CREATE INDEX webhook_delivery_arrived ON webhook_delivery (webhook_id, arrived_at) WHERE arrived_at IS NOT NULL;
CREATE INDEX webhook_delivery_old ON webhook_delivery (queued_at) WHERE state <> 'WAITING';

CREATE TABLE webhook_try (
    delivery_id uuid        NOT NULL REFERENCES webhook_delivery ON DELETE CASCADE,
    at          timestamptz NOT NULL,
    status      int         NOT NULL,
    millis      bigint      NOT NULL,
    answer      text        NOT NULL,
    problem     text        NOT NULL
);
CREATE INDEX webhook_try_of ON webhook_try (delivery_id, at DESC);

UPDATE staff_role SET permissions = permissions || '{MANAGE_WEBHOOKS}'::text[]
WHERE name = 'MANAGER' AND NOT 'MANAGE_WEBHOOKS' = ANY (permissions);
