-- Tax rules by class, zone and time. Two that meet are refused by the application, which locks the table first.
ALTER TABLE tax_rule DROP CONSTRAINT tax_rule_pkey;
ALTER TABLE tax_rule
    ADD COLUMN id        uuid    NOT NULL DEFAULT gen_random_uuid() PRIMARY KEY,
    ADD COLUMN tax_class text    NOT NULL DEFAULT 'STANDARD',
    ADD COLUMN zone      text[]  NOT NULL DEFAULT '{}', -- provinces and regencies; none is everywhere
    ADD COLUMN shipping  boolean NOT NULL DEFAULT true;
ALTER TABLE tax_rule ALTER COLUMN id DROP DEFAULT, ALTER COLUMN tax_class DROP DEFAULT;
-- Goods under PPnBM bear the whole rate on the whole price: PMK 131/2024, in full from February 2025; eleven twelfths in January.
INSERT INTO tax_rule (id, tax_class, zone, name, rate, base_numerator, base_denominator, shipping, valid_from, valid_to) VALUES
    (gen_random_uuid(), 'LUXURY', '{}', 'PPN 11%', 11, 1, 1, false, DATE '2022-04-01', DATE '2024-12-31'),
    (gen_random_uuid(), 'LUXURY', '{}', 'PPN 12% × 11/12', 12, 11, 12, false, DATE '2025-01-01', DATE '2025-01-31'),
    (gen_random_uuid(), 'LUXURY', '{}', 'PPN 12%', 12, 1, 1, false, DATE '2025-02-01', NULL);

-- What goods are to the tax; without a class of their own they are what their shelf is.
ALTER TABLE product ADD COLUMN tax_class text;
ALTER TABLE category ADD COLUMN tax_class text;

-- What the tax of an order came to, by class, as it was reckoned then.
ALTER TABLE shop_order
    ADD COLUMN tax_included   boolean NOT NULL DEFAULT true,
    ADD COLUMN shipping_class text    NOT NULL DEFAULT 'OUT_OF_SCOPE',
    ADD COLUMN shipping_tax   bigint  NOT NULL DEFAULT 0 CHECK (shipping_tax >= 0),
    ADD COLUMN taxes          jsonb   NOT NULL DEFAULT '[]';
ALTER TABLE order_line ADD COLUMN tax_class text NOT NULL DEFAULT 'OUT_OF_SCOPE';

-- Orders of before: what cost something and bore no tax was exempt, as their invoices say.
UPDATE order_line l SET tax_class = CASE WHEN l.tax = 0 AND l.unit_price > 0 THEN 'EXEMPT' ELSE 'STANDARD' END
FROM shop_order o WHERE o.id = l.order_id AND o.tax_name <> '';
UPDATE shop_order o SET shipping_tax = o.tax - l.tax,
    shipping_class = CASE WHEN o.tax = l.tax AND o.shipping > 0 THEN 'EXEMPT' ELSE 'STANDARD' END
FROM (SELECT order_id, sum(tax) AS tax FROM order_line GROUP BY order_id) l
WHERE l.order_id = o.id AND o.tax_name <> '';
UPDATE shop_order o SET taxes = s.shares
FROM (
    SELECT p.order_id, jsonb_agg(jsonb_build_object(
        'taxClass', p.tax_class,
        'name', CASE p.tax_class WHEN 'STANDARD' THEN p.tax_name ELSE '' END,
        'rate', CASE p.tax_class WHEN 'STANDARD' THEN coalesce(r.rate, 0) ELSE 0 END,
        'baseNumerator', CASE p.tax_class WHEN 'STANDARD' THEN coalesce(r.base_numerator, 1) ELSE 1 END,
        'baseDenominator', CASE p.tax_class WHEN 'STANDARD' THEN coalesce(r.base_denominator, 1) ELSE 1 END,
        'net', p.amount - p.tax,
        'tax', p.tax) ORDER BY p.tax_class DESC) AS shares
    FROM (
        SELECT q.order_id, q.tax_name, q.tax_class, sum(q.amount) AS amount, sum(q.tax) AS tax
        FROM (
            SELECT l.order_id, o.tax_name, l.tax_class, l.unit_price * l.quantity AS amount, l.tax
            FROM order_line l JOIN shop_order o ON o.id = l.order_id WHERE o.tax_name <> ''
            UNION ALL
            SELECT o.id, o.tax_name, o.shipping_class, o.shipping, o.shipping_tax
            FROM shop_order o WHERE o.tax_name <> '' AND o.shipping > 0) q
        GROUP BY q.order_id, q.tax_name, q.tax_class) p
    LEFT JOIN tax_rule r ON r.name = p.tax_name AND r.tax_class = 'STANDARD'
    GROUP BY p.order_id) s
WHERE s.order_id = o.id;

UPDATE staff_role SET permissions = permissions || '{MANAGE_TAX}'::text[]
WHERE name = 'MANAGER' AND NOT 'MANAGE_TAX' = ANY (permissions);
