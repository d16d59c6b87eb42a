-- facts is what the partner entered, analysis what followed from it then; the other columns are taken from both, so
-- that lists can be filtered. gtin is padded to 14 digits: equal items have equal numbers.
CREATE TABLE product (
  tenant text NOT NULL,
  id uuid NOT NULL,
  version bigint NOT NULL,
  formulation_version bigint NOT NULL,
  withdrawn boolean NOT NULL,
  brand text NOT NULL,
  name text NOT NULL,
  words text GENERATED ALWAYS AS (lower(brand || ' ' || name)) STORED,
  sku text,
  gtin text,
  label text NOT NULL,
  role text NOT NULL,
  families text[] NOT NULL,
  concerns text[] NOT NULL,
  facts jsonb NOT NULL,
  analysis jsonb NOT NULL,
  changed_at timestamptz NOT NULL,
  PRIMARY KEY (tenant, id)
);
CREATE UNIQUE INDEX product_by_sku ON product (tenant, sku);
CREATE UNIQUE INDEX product_by_gtin ON product (tenant, gtin);
CALL protect('product');

CREATE TABLE product_version (
  tenant text NOT NULL,
  product uuid NOT NULL,
  version bigint NOT NULL,
  formulation_version bigint NOT NULL,
  withdrawn boolean NOT NULL,
  role text NOT NULL,
  strength text NOT NULL,
  boost boolean NOT NULL,
  facts jsonb NOT NULL,
  changed_at timestamptz NOT NULL,
  PRIMARY KEY (tenant, product, version)
);
CALL protect('product_version');
