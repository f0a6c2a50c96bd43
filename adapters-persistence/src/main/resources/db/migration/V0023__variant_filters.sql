-- What one variant has of size and colour, and which of that is free: filters together hold for one and the same variant. Which of a
-- product's options is its size or colour is counted from 1; 0 for none.
ALTER TABLE product_document
    ADD COLUMN size_at      int    NOT NULL DEFAULT 0,
    ADD COLUMN colour_at    int    NOT NULL DEFAULT 0,
    ADD COLUMN pairs        text[] NOT NULL DEFAULT '{}',
    ADD COLUMN free_sizes   text[] NOT NULL DEFAULT '{}',
    ADD COLUMN free_colours text[] NOT NULL DEFAULT '{}',
    ADD COLUMN free_pairs   text[] NOT NULL DEFAULT '{}';

UPDATE product_document d
SET size_at = coalesce((SELECT min(n) FROM unnest(p.option_names) WITH ORDINALITY AS o (name, n)
        WHERE lower(btrim(name)) IN ('ukuran', 'size')), 0),
    colour_at = coalesce((SELECT min(n) FROM unnest(p.option_names) WITH ORDINALITY AS o (name, n)
        WHERE lower(btrim(name)) IN ('warna', 'color', 'colour')), 0)
FROM product p WHERE p.id = d.product_id;

WITH option AS (
    SELECT v.product_id, coalesce(v.option_values[d.size_at], '') AS size,
        coalesce(v.option_values[d.colour_at], '') AS colour,
        EXISTS (SELECT FROM stock_level l WHERE l.sku = v.sku AND l.on_hand > l.reserved) AS free
    FROM variant v JOIN product_document d USING (product_id)),
summed AS (
    SELECT product_id,
        array_agg(DISTINCT size || E'\x1F' || colour) AS pairs,
        coalesce(array_agg(DISTINCT size) FILTER (WHERE free AND size <> ''), '{}') AS free_sizes,
        coalesce(array_agg(DISTINCT colour) FILTER (WHERE free AND colour <> ''), '{}') AS free_colours,
        coalesce(array_agg(DISTINCT size || E'\x1F' || colour) FILTER (WHERE free), '{}') AS free_pairs
    FROM option GROUP BY product_id)
UPDATE product_document d
SET pairs = s.pairs, free_sizes = s.free_sizes, free_colours = s.free_colours, free_pairs = s.free_pairs
FROM summed s WHERE s.product_id = d.product_id;
