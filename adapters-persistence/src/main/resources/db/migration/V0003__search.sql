CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- What lists show and filter of a published product: narrow, so that counting over all of them stays cheap.
CREATE TABLE product_document (
    product_id  uuid        PRIMARY KEY REFERENCES product ON DELETE CASCADE,
    slug        text        NOT NULL UNIQUE,
    title       text        NOT NULL,
    title_en    text,
    name        text        NOT NULL,
    name_en     text        NOT NULL,
    brand       text        NOT NULL,
    category    text,
    tags        text[]      NOT NULL,
    sizes       text[]      NOT NULL,
    colours     text[]      NOT NULL,
    price_from  bigint      NOT NULL,
    price_to    bigint      NOT NULL,
    compare_at  bigint,
    picture     text,
    picture_alt text,
    in_stock    boolean     NOT NULL,
    popularity  bigint      NOT NULL DEFAULT 0,
    created_at  timestamptz NOT NULL
);
CREATE INDEX product_document_popular ON product_document (popularity, slug);
CREATE INDEX product_document_newest ON product_document (created_at, slug);
CREATE INDEX product_document_price ON product_document (price_from, slug);
CREATE INDEX product_document_name ON product_document (name, slug);
CREATE INDEX product_document_name_en ON product_document (name_en, slug);
CREATE INDEX product_document_category ON product_document (category, popularity);
CREATE INDEX product_document_brand ON product_document (brand, popularity);

-- Its words, apart from it because they are ten times as long.
CREATE TABLE product_words (
    product_id uuid     PRIMARY KEY REFERENCES product ON DELETE CASCADE,
    words      tsvector NOT NULL
);
-- A short pending list: searches read it from end to end.
CREATE INDEX product_words_index ON product_words USING gin (words) WITH (gin_pending_list_limit = 256);

-- Words that titles, brands, tags and colours are made of, for correcting typing errors. In how many products is counted now and then.
CREATE TABLE search_word (
    word     text PRIMARY KEY,
    products int  NOT NULL DEFAULT 1
);

-- Every word as it stands, and its Indonesian and English stems: one text may mix both languages.
CREATE FUNCTION search_vector(plain text) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT to_tsvector('pg_catalog.simple', plain) || to_tsvector('pg_catalog.indonesian', plain)
        || to_tsvector('pg_catalog.english', plain)
$$;

-- All words must be found, each as it stands, by its stem in either language, and the last one as a beginning too.
CREATE FUNCTION search_query(words text[]) RETURNS tsquery LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
DECLARE
    result tsquery;
    each tsquery;
BEGIN
    FOR i IN 1 .. cardinality(words) LOOP
        each := plainto_tsquery('pg_catalog.simple', words[i]) || plainto_tsquery('pg_catalog.indonesian', words[i])
            || plainto_tsquery('pg_catalog.english', words[i]);
        IF i = cardinality(words) THEN
            each := each || to_tsquery('pg_catalog.simple', quote_literal(words[i]) || ':*');
        END IF;
        result := CASE WHEN result IS NULL THEN each ELSE result && each END;
    END LOOP;
    RETURN result;
END $$;
