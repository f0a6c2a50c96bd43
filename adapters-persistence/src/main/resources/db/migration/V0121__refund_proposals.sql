-- Money that goes back though no goods come back: who wants it, why, and who decided.
CREATE TABLE refund_proposal (
    id          uuid        PRIMARY KEY,
    order_id    uuid        NOT NULL REFERENCES shop_order,
    amount      bigint      NOT NULL CHECK (amount > 0),
    way         text        NOT NULL,
    reason      text        NOT NULL,
    state       text        NOT NULL,
    proposed_by text        NOT NULL,
    proposed_at timestamptz NOT NULL,
    decided_by  text,
    decided_at  timestamptz,
    version     bigint      NOT NULL
);
CREATE INDEX refund_proposal_of_order ON refund_proposal (order_id, proposed_at);
CREATE INDEX refund_proposal_waiting ON refund_proposal (proposed_at) WHERE state = 'WAITING';
CREATE INDEX refund_proposal_decided ON refund_proposal (decided_at DESC) WHERE state <> 'WAITING';
