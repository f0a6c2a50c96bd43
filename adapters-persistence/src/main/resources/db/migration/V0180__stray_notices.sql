-- Messages of payment providers that could not be applied and wait for staff. They outlive the raw words in payment_notice.
CREATE TABLE stray_notice (
    id          uuid        PRIMARY KEY,
    provider    text        NOT NULL,
    key         text        NOT NULL,
    reference   text        NOT NULL,
    attempt_id  uuid,
    doubt       text        NOT NULL,
    received_at timestamptz NOT NULL,
    state       text        NOT NULL,
    decided_by  text,
    decided_at  timestamptz,
    note        bytea -- sealed
);
CREATE INDEX stray_notice_waiting ON stray_notice (id) WHERE state = 'WAITING';
