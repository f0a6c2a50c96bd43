-- Orders that somebody looks at before anything of them leaves.
ALTER TABLE shop_order ADD COLUMN under_review boolean NOT NULL DEFAULT false;

-- What was thought of orders that had anything against them, and what was decided.
CREATE TABLE risk_review (
    order_id    uuid        PRIMARY KEY REFERENCES shop_order,
    reasons     jsonb       NOT NULL,
    state       text        NOT NULL,
    assessed_at timestamptz NOT NULL,
    held_at     timestamptz,
    decided_by  text,
    decided_at  timestamptz,
    note        bytea, -- sealed
    version     bigint      NOT NULL
);
CREATE INDEX risk_review_waiting ON risk_review (held_at, order_id) WHERE state = 'WAITING';

-- Who is always or never let through: the mark finds them, who they are and why lies sealed.
CREATE TABLE risk_listing (
    id       uuid        PRIMARY KEY,
    kind     text        NOT NULL,
    subject  text        NOT NULL,
    mark     bytea       NOT NULL,
    body     bytea       NOT NULL,
    until    timestamptz,
    added_by text        NOT NULL,
    since    timestamptz NOT NULL
);
CREATE INDEX risk_listing_mark ON risk_listing (mark);
CREATE INDEX risk_listing_newest ON risk_listing (since DESC, id DESC);
