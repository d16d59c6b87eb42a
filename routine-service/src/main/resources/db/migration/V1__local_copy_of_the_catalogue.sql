-- Products as the last ProductChanged told them; a newer version replaces an older one.
CREATE TABLE product (
  tenant text NOT NULL DEFAULT current_setting('dewcycle.tenant'),
  id uuid NOT NULL,
  version bigint NOT NULL,
  sku text,
  gtin text,
  snapshot jsonb NOT NULL,
  PRIMARY KEY (tenant, id)
);
CREATE INDEX product_by_sku ON product (tenant, sku);
CREATE INDEX product_by_gtin ON product (tenant, gtin);
CALL protect('product');
