CREATE TABLE routine (
  tenant text NOT NULL DEFAULT current_setting('dewcycle.tenant'),
  subscriber text NOT NULL,
  version bigint NOT NULL,
  applications jsonb NOT NULL,
  PRIMARY KEY (tenant, subscriber)
);
CALL protect('routine');

-- Who holds which product, so that a reformulation finds them without reading routines.
CREATE TABLE routine_product (
  tenant text NOT NULL DEFAULT current_setting('dewcycle.tenant'),
  product uuid NOT NULL,
  subscriber text NOT NULL,
  PRIMARY KEY (tenant, product, subscriber)
);
CREATE INDEX routine_product_by_subscriber ON routine_product (tenant, subscriber);
CALL protect('routine_product');
