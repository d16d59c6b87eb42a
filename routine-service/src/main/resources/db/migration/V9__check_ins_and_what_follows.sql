-- What subscribers answered about a product, a phase or their routine, with what followed from it.
CREATE TABLE check_in (
  tenant text NOT NULL DEFAULT current_setting('dewcycle.tenant'),
  id uuid NOT NULL,
  subscriber text NOT NULL,
  phase uuid,
  product uuid,
  document jsonb NOT NULL,
  PRIMARY KEY (tenant, id)
);
CREATE INDEX check_in_by_subscriber ON check_in (tenant, subscriber, id);
CALL protect('check_in');

-- What a subscriber reacted to, until it is cleared. The version rises with each reaction, so that nobody clears one
-- that came in meanwhile.
CREATE TABLE product_block (
  tenant text NOT NULL DEFAULT current_setting('dewcycle.tenant'),
  subscriber text NOT NULL,
  product uuid NOT NULL,
  version bigint NOT NULL,
  since date NOT NULL,
  source text NOT NULL,
  source_id uuid NOT NULL,
  PRIMARY KEY (tenant, subscriber, product)
);
CALL protect('product_block');

CREATE TABLE patch_test (
  tenant text NOT NULL DEFAULT current_setting('dewcycle.tenant'),
  id uuid NOT NULL,
  subscriber text NOT NULL,
  product uuid NOT NULL,
  document jsonb NOT NULL,
  PRIMARY KEY (tenant, id)
);
CREATE INDEX patch_test_by_subscriber ON patch_test (tenant, subscriber, id);
CALL protect('patch_test');

-- Uses that were ticked off: what was really done on a day.
CREATE TABLE product_use (
  tenant text NOT NULL DEFAULT current_setting('dewcycle.tenant'),
  subscriber text NOT NULL,
  used_on date NOT NULL,
  product uuid NOT NULL,
  slot text NOT NULL,
  status text NOT NULL,
  PRIMARY KEY (tenant, subscriber, used_on, product, slot)
);
CALL protect('product_use');
