-- What the shop keeps for each customer: the balance, locked while somebody changes it, and the book it is the sum of.
CREATE TABLE store_credit (
    account_id uuid   PRIMARY KEY,
    balance    bigint NOT NULL CONSTRAINT credit_never_below_zero CHECK (balance >= 0)
);

CREATE TABLE store_credit_entry (
    id         uuid        PRIMARY KEY,
    no         bigint      GENERATED ALWAYS AS IDENTITY,
    account_id uuid        NOT NULL REFERENCES store_credit,
    kind       text        NOT NULL,
    amount     bigint      NOT NULL CHECK (amount <> 0),
    balance    bigint      NOT NULL CHECK (balance >= 0), -- after it
    cause      text        NOT NULL UNIQUE,
    about      text        NOT NULL, -- number of an order, or empty
    reason     bytea,                -- sealed; null once forgotten
    given_by   text        NOT NULL,
    at         timestamptz NOT NULL
);
CREATE INDEX store_credit_entry_of ON store_credit_entry (account_id, no DESC);

CREATE FUNCTION store_credit_entry_is_a_book() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'UPDATE' AND (OLD.id, OLD.no, OLD.account_id, OLD.kind, OLD.amount, OLD.balance, OLD.cause, OLD.about, OLD.given_by, OLD.at)
        IS NOT DISTINCT FROM (NEW.id, NEW.no, NEW.account_id, NEW.kind, NEW.amount, NEW.balance, NEW.cause, NEW.about, NEW.given_by, NEW.at) THEN
        RETURN NEW;
    END IF;
    RAISE EXCEPTION 'the book of store credit is only added to';
END $$;
CREATE TRIGGER store_credit_entry_is_a_book BEFORE UPDATE OR DELETE ON store_credit_entry
    FOR EACH ROW EXECUTE FUNCTION store_credit_entry_is_a_book();

UPDATE staff_role SET permissions = permissions || '{MANAGE_CREDIT}'
WHERE name = 'MANAGER' AND NOT permissions @> '{MANAGE_CREDIT}';
