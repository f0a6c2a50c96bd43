-- Invoices and credit notes. Written once; only the seal around the buyer may change, when data keys do.
CREATE TABLE invoice (
    number       text        PRIMARY KEY,
    kind         text        NOT NULL CHECK (kind IN ('INVOICE', 'CREDIT_NOTE')),
    order_id     uuid        NOT NULL REFERENCES shop_order,
    order_number text        NOT NULL,
    issued_at    timestamptz NOT NULL,
    day          date        NOT NULL,
    tax_point    date        NOT NULL,
    total        bigint      NOT NULL CHECK (total >= 0),
    tax          bigint      NOT NULL CHECK (tax BETWEEN 0 AND total),
    corrects     text        REFERENCES invoice,
    refund       uuid        UNIQUE,
    -- Who bought; nobody for a sale over the counter.
    buyer        bytea,
    -- All else that stands on it.
    body         jsonb       NOT NULL,
    CHECK ((kind = 'CREDIT_NOTE') = (corrects IS NOT NULL AND refund IS NOT NULL))
);
CREATE UNIQUE INDEX invoice_of_order ON invoice (order_id) WHERE kind = 'INVOICE';
CREATE INDEX invoice_papers_of_order ON invoice (order_id, number);
CREATE INDEX invoice_newest ON invoice (issued_at DESC, number DESC);
CREATE INDEX invoice_by_day ON invoice (day, kind);
CREATE INDEX invoice_by_tax_point ON invoice (tax_point);

CREATE FUNCTION refuse_change_of_invoice() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'UPDATE' AND to_jsonb(NEW) - 'buyer' = to_jsonb(OLD) - 'buyer' AND (NEW.buyer IS NULL) = (OLD.buyer IS NULL) THEN
        RETURN NEW;
    END IF;
    RAISE EXCEPTION 'invoice is append-only' USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER invoice_is_append_only BEFORE UPDATE OR DELETE ON invoice
    FOR EACH ROW EXECUTE FUNCTION refuse_change_of_invoice();

-- Its tax by class: what reports add up.
CREATE TABLE invoice_tax (
    invoice          text    NOT NULL REFERENCES invoice,
    tax_class        text    NOT NULL,
    name             text    NOT NULL,
    rate             numeric NOT NULL CHECK (rate BETWEEN 0 AND 100),
    base_numerator   int     NOT NULL CHECK (base_numerator > 0),
    base_denominator int     NOT NULL CHECK (base_denominator >= base_numerator),
    net              bigint  NOT NULL CHECK (net >= 0),
    tax              bigint  NOT NULL CHECK (tax >= 0),
    PRIMARY KEY (invoice, tax_class)
);
CREATE TRIGGER invoice_tax_is_append_only BEFORE UPDATE OR DELETE ON invoice_tax
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
