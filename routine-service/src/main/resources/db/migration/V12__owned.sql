-- What stands in a subscriber's bathroom, be it applied or not.
CREATE TABLE owned (
  tenant text NOT NULL DEFAULT current_setting('dewcycle.tenant'),
  subscriber text NOT NULL,
  version bigint NOT NULL,
  items jsonb NOT NULL,
  PRIMARY KEY (tenant, subscriber)
);
CALL protect('owned');
