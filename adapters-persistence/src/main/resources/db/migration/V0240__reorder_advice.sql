-- Advice asks what everybody asks for an article, not what one supplier asks for all of them.
CREATE INDEX supplier_price_of_sku ON supplier_price (sku, supplier, valid_from DESC);
