-- Damaged pieces lie apart; the critical point of a SKU in a warehouse stands with its level, so that who takes pieces sees it.
ALTER TABLE stock_level
    ADD COLUMN damaged   int NOT NULL DEFAULT 0 CHECK (damaged BETWEEN 0 AND 1000000),
    ADD COLUMN minimum   int NOT NULL DEFAULT 0 CHECK (minimum BETWEEN 0 AND 1000000),
    ADD COLUMN target    int NOT NULL DEFAULT 0 CHECK (target BETWEEN minimum AND 1000000),
    ADD COLUMN lead_days int NOT NULL DEFAULT 0 CHECK (lead_days BETWEEN 0 AND 365);

-- The ledger by months, so that writing costs the same however long it grows. What belongs to no month lies in the other part.
ALTER TABLE stock_movement RENAME TO stock_movement_before;
CREATE SEQUENCE stock_ledger_place;
CREATE TABLE stock_movement (
    seq           bigint      NOT NULL DEFAULT nextval('stock_ledger_place'),
    id            uuid        NOT NULL,
    sku           text        NOT NULL,
    warehouse     text        NOT NULL,
    kind          text        NOT NULL,
    change        int         NOT NULL,
    damaged       int         NOT NULL,
    balance_after int         NOT NULL CHECK (balance_after >= 0),
    damaged_after int         NOT NULL CHECK (damaged_after >= 0),
    document      text        NOT NULL,
    actor         text        NOT NULL,
    at            timestamptz NOT NULL,
    CONSTRAINT stock_movement_moves CHECK (change <> 0 OR damaged <> 0),
    CONSTRAINT stock_movement_key PRIMARY KEY (at, seq)
) PARTITION BY RANGE (at);
CREATE INDEX stock_movement_sku ON stock_movement (sku, at, seq);
CREATE INDEX stock_movement_document ON stock_movement (document);
CREATE TABLE stock_movement_other PARTITION OF stock_movement DEFAULT;
CREATE TRIGGER stock_movement_stays BEFORE UPDATE OR DELETE ON stock_movement
    FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- Attached, not created in place: writers need not wait. False when the month is there, or was written elsewhere already.
CREATE FUNCTION make_stock_ledger_part(some_day date) RETURNS boolean LANGUAGE plpgsql AS $$
DECLARE
    first timestamptz := date_trunc('month', some_day::timestamp) AT TIME ZONE 'UTC';
    following timestamptz := (date_trunc('month', some_day::timestamp) + interval '1 month') AT TIME ZONE 'UTC';
    part text := 'stock_movement_' || to_char(some_day, 'YYYY_MM');
BEGIN
    IF to_regclass(part) IS NOT NULL
        OR EXISTS (SELECT FROM stock_movement_other WHERE at >= first AND at < following) THEN
        RETURN false;
    END IF;
    EXECUTE format('CREATE TABLE %I (LIKE stock_movement INCLUDING DEFAULTS INCLUDING CONSTRAINTS)', part);
    EXECUTE format('ALTER TABLE stock_movement ATTACH PARTITION %I FOR VALUES FROM (%L) TO (%L)', part, first, following);
    RETURN true;
END $$;

SELECT make_stock_ledger_part(month::date)
FROM generate_series(
    (SELECT least(min(at), now() - interval '13 months') AT TIME ZONE 'UTC' FROM stock_movement_before),
    (now() + interval '4 months') AT TIME ZONE 'UTC', interval '1 month') AS month;

INSERT INTO stock_movement
    (seq, id, sku, warehouse, kind, change, damaged, balance_after, damaged_after, document, actor, at)
SELECT seq, id, sku, warehouse, kind, change, 0, balance_after, 0, reference, 'system', at FROM stock_movement_before;
SELECT setval('stock_ledger_place', (SELECT coalesce(max(seq), 0) + 1 FROM stock_movement_before), false);
DROP TABLE stock_movement_before;
