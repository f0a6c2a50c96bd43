-- Who did what, from where. In a schema of its own, so that the shop's role need not own it: what it may do is add and read.
CREATE SCHEMA audit;

CREATE TABLE audit.entry (
    seq          bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id           uuid        NOT NULL UNIQUE,
    at           timestamptz NOT NULL,
    kind         text        NOT NULL,
    actor        text        NOT NULL,
    account      uuid,
    action       text        NOT NULL,
    subject      text        NOT NULL,
    outcome      text        NOT NULL,
    -- As text and not as jsonb: the links prove it letter by letter.
    changes      text        NOT NULL,
    origin_proof bytea       NOT NULL
);
CREATE INDEX entry_newest ON audit.entry (at DESC, seq DESC);
CREATE INDEX entry_of_account ON audit.entry (account, at DESC, seq DESC) WHERE account IS NOT NULL;
CREATE INDEX entry_about ON audit.entry (subject text_pattern_ops, at DESC) WHERE subject <> '';
CREATE INDEX entry_action ON audit.entry (action, at DESC, seq DESC);

CREATE TABLE audit.link (
    day         date  NOT NULL,
    position    int   NOT NULL,
    entry       uuid  NOT NULL UNIQUE,
    entry_proof bytea NOT NULL,
    proof       bytea NOT NULL,
    PRIMARY KEY (day, position)
);
CREATE TABLE audit.head (
    day       date        NOT NULL,
    position  int         NOT NULL,
    proof     bytea       NOT NULL,
    signature bytea       NOT NULL,
    signed_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (day, position)
);

-- Where the shop's role does own the schema, in a database brought along without a second role, this keeps accidents away.
DO $$
DECLARE part text;
BEGIN
    FOREACH part IN ARRAY ARRAY['entry', 'link', 'head'] LOOP
        EXECUTE format('CREATE TRIGGER %1$s_is_append_only BEFORE UPDATE OR DELETE ON audit.%1$I
            FOR EACH ROW EXECUTE FUNCTION public.refuse_change()', part);
        EXECUTE format('CREATE TRIGGER %1$s_is_never_emptied BEFORE TRUNCATE ON audit.%1$I
            FOR EACH STATEMENT EXECUTE FUNCTION public.refuse_change()', part);
    END LOOP;
END $$;

-- What waits to be linked, and where entries came from: both go again.
CREATE TABLE audit_waiting (
    entry uuid PRIMARY KEY
) WITH (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000);
CREATE TABLE audit_origin (
    entry  uuid        PRIMARY KEY,
    at     timestamptz NOT NULL,
    origin bytea       NOT NULL
);
CREATE INDEX audit_origin_oldest ON audit_origin (at);
