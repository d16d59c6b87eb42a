-- An analysis is packed by the service: nobody asks the database what is in it, and it is most of what is stored.
ALTER TABLE product ALTER COLUMN analysis TYPE bytea USING convert_to(analysis::text, 'UTF8');
ALTER TABLE product ALTER COLUMN analysis SET STORAGE EXTERNAL;

-- Products without a number are known by what they are called; the numbers are in the index to find those without.
ALTER TABLE product ADD COLUMN called text GENERATED ALWAYS AS (lower(brand || E'\n' || name)) STORED;
CREATE INDEX product_by_name ON product (tenant, called, sku, gtin);

-- How far the import with an Idempotency-Key has come: lines and fingerprint say which part of which body is kept.
CREATE TABLE product_import (
  tenant text NOT NULL,
  key text NOT NULL,
  format text NOT NULL,
  lines bigint NOT NULL,
  fingerprint bigint NOT NULL,
  created bigint NOT NULL,
  updated bigint NOT NULL,
  unchanged bigint NOT NULL,
  rejected bigint NOT NULL,
  unknown_columns text[] NOT NULL,
  done boolean NOT NULL,
  stored_at timestamptz NOT NULL,
  PRIMARY KEY (tenant, key)
);
CREATE INDEX product_import_by_age ON product_import (stored_at);
CALL protect('product_import');

-- What was answered to the lines up to that one, packed.
CREATE TABLE product_import_answer (
  tenant text NOT NULL,
  key text NOT NULL,
  up_to_line bigint NOT NULL,
  answers bytea NOT NULL,
  stored_at timestamptz NOT NULL,
  PRIMARY KEY (tenant, key, up_to_line)
);
CREATE INDEX product_import_answer_by_age ON product_import_answer (stored_at);
CALL protect('product_import_answer');

-- The worker deletes what is too old; the answers themselves it must not read.
GRANT SELECT (stored_at), DELETE ON product_import, product_import_answer TO ${worker};
CREATE POLICY worker_tidies ON product_import TO ${worker} USING (true);
CREATE POLICY worker_tidies ON product_import_answer TO ${worker} USING (true);
