-- From so many pieces on, each piece costs so much: two columns of the same length, quantities rising. Always read with their price.
ALTER TABLE supplier_price
    ADD COLUMN break_from int[]    NOT NULL DEFAULT '{}',
    ADD COLUMN break_cost bigint[] NOT NULL DEFAULT '{}',
    ADD CONSTRAINT supplier_price_breaks CHECK (cardinality(break_from) = cardinality(break_cost) AND cardinality(break_from) <= 10);
