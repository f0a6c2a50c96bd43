-- The ledger of consents: proof, so rows are added and what they say is never changed or removed. Sealed columns may be sealed anew under
-- other keys, and from where somebody agreed may be forgotten.
CREATE TABLE consent_event (
    id             uuid        PRIMARY KEY,
    account_id     uuid,
    guest_email    bytea,
    guest_index    bytea,
    purpose        text        NOT NULL,
    legal_basis    text        NOT NULL,
    action         text        NOT NULL,
    channel        text        NOT NULL,
    notice_version text        NOT NULL,
    text_hash      bytea       NOT NULL,
    language       text        NOT NULL,
    address        bytea,
    device         bytea,
    at             timestamptz NOT NULL,
    CHECK ((account_id IS NULL) <> (guest_index IS NULL))
);
CREATE INDEX consent_event_of ON consent_event (account_id, at) WHERE account_id IS NOT NULL;
CREATE INDEX consent_event_of_guest ON consent_event (guest_index, at) WHERE guest_index IS NOT NULL;
CREATE INDEX consent_event_origin ON consent_event (at) WHERE address IS NOT NULL;

CREATE FUNCTION consent_event_is_proof() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'UPDATE' AND (OLD.id, OLD.account_id, OLD.purpose, OLD.legal_basis, OLD.action, OLD.channel,
            OLD.notice_version, OLD.text_hash, OLD.language, OLD.at)
        IS NOT DISTINCT FROM (NEW.id, NEW.account_id, NEW.purpose, NEW.legal_basis, NEW.action, NEW.channel,
            NEW.notice_version, NEW.text_hash, NEW.language, NEW.at) THEN
        RETURN NEW;
    END IF;
    RAISE EXCEPTION 'the ledger of consents is only added to';
END $$;
CREATE TRIGGER consent_event_is_proof BEFORE UPDATE OR DELETE ON consent_event
    FOR EACH ROW EXECUTE FUNCTION consent_event_is_proof();

CREATE TABLE data_request (
    id          uuid        PRIMARY KEY,
    account_id  uuid        NOT NULL,
    kind        text        NOT NULL,
    state       text        NOT NULL,
    hindrance   text        NOT NULL,
    received_at timestamptz NOT NULL,
    closed_at   timestamptz,
    version     bigint      NOT NULL
);
CREATE INDEX data_request_of ON data_request (account_id, received_at DESC);
CREATE INDEX data_request_newest ON data_request (received_at DESC, id DESC);
CREATE INDEX data_request_open ON data_request (kind, received_at) WHERE closed_at IS NULL;

CREATE TABLE data_export (
    id         uuid        PRIMARY KEY,
    account_id uuid        NOT NULL,
    body       bytea       NOT NULL,
    until      timestamptz NOT NULL
);
CREATE INDEX data_export_of ON data_export (account_id, until);
CREATE INDEX data_export_until ON data_export (until);
