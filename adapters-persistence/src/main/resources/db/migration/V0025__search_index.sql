-- Lists are filtered, counted and sorted in the application's memory: what is asked of documents here are rows by their id.
DROP INDEX product_document_popular, product_document_newest, product_document_price, product_document_name,
    product_document_name_en, product_document_category, product_document_brand;
ALTER TABLE product_document DROP COLUMN sizes, DROP COLUMN free_sizes, DROP COLUMN free_colours, DROP COLUMN in_stock;

-- The last transaction that changed or removed a product's document. An instance that knows which transactions it has seen asks for
-- the others' changes; numbers from a sequence would not do, because they are not committed in their order.
CREATE TABLE product_change (
    product_id uuid PRIMARY KEY,
    changed_in xid8 NOT NULL
);
CREATE INDEX product_change_order ON product_change (changed_in, product_id);

CREATE FUNCTION note_product_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO product_change AS c VALUES (coalesce(NEW.product_id, OLD.product_id), pg_current_xact_id())
    ON CONFLICT (product_id) DO UPDATE SET changed_in = excluded.changed_in WHERE c.changed_in <> excluded.changed_in;
    RETURN NULL;
END $$;

CREATE TRIGGER product_document_changed AFTER INSERT OR UPDATE OR DELETE ON product_document
    FOR EACH ROW EXECUTE FUNCTION note_product_change();

INSERT INTO product_change SELECT product_id, pg_current_xact_id() FROM product_document;
