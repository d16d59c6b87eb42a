-- What products are found by. terms holds the words of a product and the values that filters ask for, as SearchTerms in
-- the code writes them; with a mark of the tenant before each term one index answers words and filters of one tenant.
-- Products that are there already get their terms here, once; the code's rule and this one agree.
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS btree_gin;

ALTER TABLE product
  DROP COLUMN words,
  ADD COLUMN strength text,
  ADD COLUMN boost boolean,
  ADD COLUMN terms tsvector;

-- A search reads many rows and of each but a little: facts and analysis are kept aside as long as a row is longer than
-- this, the rest stays in it. Usual terms fit then as they are: nothing tries to pack them, or has to unpack them.
ALTER TABLE product SET (toast_tuple_target = 1500);
ALTER TABLE product
  ALTER COLUMN facts SET STORAGE EXTERNAL,
  ALTER COLUMN brand SET STORAGE MAIN,
  ALTER COLUMN name SET STORAGE MAIN,
  ALTER COLUMN families SET STORAGE MAIN,
  ALTER COLUMN concerns SET STORAGE MAIN,
  ALTER COLUMN terms SET STORAGE MAIN;

CREATE FUNCTION pg_temp.words(printed text) RETURNS SETOF text LANGUAGE sql AS $$
  SELECT left(word, 60)
    FROM regexp_split_to_table(
           normalize(regexp_replace(normalize(lower(printed COLLATE pg_c_utf8), NFKD), '[\u0300-\u036f]+', '', 'g'), NFKC),
           '[\W_]+') WITH ORDINALITY written(word, place)
   WHERE word <> ''
   GROUP BY 1 ORDER BY min(place)
$$;

ALTER TABLE product NO FORCE ROW LEVEL SECURITY;
UPDATE product SET
  strength = analysis ->> 'strength',
  boost = (analysis ->> 'boost')::boolean,
  terms = array_to_tsvector(array(SELECT left(md5(tenant), 4) || '/' || term FROM (
    SELECT pg_temp.words(concat_ws(' ', brand, name))
    UNION SELECT '.' || pg_temp.words(coalesce(entry -> 'known' ->> 'inci', entry -> 'listed' ->> 'name'))
            FROM jsonb_path_query(analysis, '$.ingredients[*].named') entry
    UNION SELECT '.' || pg_temp.words(family) FROM unnest(families) family
    UNION SELECT 'B' || coalesce((SELECT string_agg(word, '_') FROM pg_temp.words(brand) word), '')
    UNION SELECT 'S' || sku WHERE sku IS NOT NULL
    UNION SELECT 'G' || gtin WHERE gtin IS NOT NULL
    UNION SELECT 'L' || label
    UNION SELECT 'R' || role
    UNION SELECT 'F' || family FROM unnest(families) family
    UNION SELECT 'C' || concern FROM unnest(concerns) concern) written(term)));
ALTER TABLE product FORCE ROW LEVEL SECURITY;

ALTER TABLE product
  ALTER COLUMN strength SET NOT NULL,
  ALTER COLUMN boost SET NOT NULL,
  ALTER COLUMN terms SET NOT NULL;

-- Entries that are put aside, 4 MB at most, and merged together cost a write a fifth; a search reads those that are aside.
CREATE INDEX product_by_terms ON product USING gin (terms)
  WHERE NOT withdrawn;

-- Every word that a product of the tenant has or had: typed beginnings are completed and typing errors mended from it.
-- A word may stand here twice, with no harm: were it unique, two imports that meet a new word would wait for each other.
-- letters are those of which the syllables of Hangul are made, so that a wrong one costs a letter and not the syllable.
CREATE TABLE product_word (
  tenant text NOT NULL,
  word text COLLATE "C" NOT NULL,
  id bigint GENERATED ALWAYS AS IDENTITY,
  letters text GENERATED ALWAYS AS (normalize(word, NFD)) STORED,
  PRIMARY KEY (tenant, word, id)
);
CREATE INDEX product_word_by_letters ON product_word USING gin (tenant, letters gin_trgm_ops)
  WITH (fastupdate = off);

INSERT INTO product_word (tenant, word)
SELECT DISTINCT tenant, ltrim(term, '.') FROM product, unnest(tsvector_to_array(terms)) marked,
       substr(marked, 6) term
 WHERE ascii(term) NOT BETWEEN ascii('A') AND ascii('Z');
CALL protect('product_word');

-- The role that searches: under row level security PostgreSQL would not use the indexes on terms and letters, since
-- their operators are not leakproof. So it sees all tenants, but only what a search shows; SearchRows in the code is
-- the one place that uses it, and binds each statement to a tenant.
GRANT SELECT (tenant, id, version, withdrawn, brand, name, label, role, strength, boost, sku, gtin, families, concerns,
              terms)
  ON product TO ${search};
CREATE POLICY search_all ON product FOR SELECT TO ${search} USING (true);
GRANT SELECT ON product_word TO ${search};
CREATE POLICY search_all ON product_word FOR SELECT TO ${search} USING (true);
