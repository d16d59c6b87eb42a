-- What was told last of the days to be reminded of outside phases, so that only what changes is told again.
CREATE TABLE care_dates (
  tenant text NOT NULL DEFAULT current_setting('dewcycle.tenant'),
  subscriber text NOT NULL,
  version bigint NOT NULL,
  dates jsonb NOT NULL,
  PRIMARY KEY (tenant, subscriber)
);
CALL protect('care_dates');

-- Who owns a product: whoever is to be looked at again when its period after opening changes.
CREATE TABLE owned_product (
  tenant text NOT NULL DEFAULT current_setting('dewcycle.tenant'),
  subscriber text NOT NULL,
  product uuid NOT NULL,
  PRIMARY KEY (tenant, subscriber, product)
);
CREATE INDEX owned_product_by_product ON owned_product (tenant, product);
-- Row level security binds the owner too, so it steps aside for what is stored already.
ALTER TABLE owned NO FORCE ROW LEVEL SECURITY;
INSERT INTO owned_product (tenant, subscriber, product)
SELECT DISTINCT tenant, subscriber, (item ->> 'product')::uuid
FROM owned, jsonb_array_elements(items) AS item;
ALTER TABLE owned FORCE ROW LEVEL SECURITY;
CALL protect('owned_product');
