ALTER TABLE product
  ADD COLUMN recall jsonb,
  ADD COLUMN recalled boolean GENERATED ALWAYS AS (recall IS NOT NULL) STORED;
GRANT SELECT (recalled) ON product TO ${search};
ALTER TABLE product_version ADD COLUMN recall jsonb;

-- Who uses what, as routine-service tells it: enough to count by, under a hash and no name. Of an erased subscriber
-- only this row stays: events of that generation or an older one are dropped.
CREATE TABLE holder (
  tenant text NOT NULL,
  id_hash bytea NOT NULL,
  generation bigint NOT NULL,
  erased boolean NOT NULL,
  routine_version bigint NOT NULL,
  PRIMARY KEY (tenant, id_hash)
);
CALL protect('holder');

CREATE TABLE routine_use (
  tenant text NOT NULL,
  product uuid NOT NULL,
  holder bytea NOT NULL,
  PRIMARY KEY (tenant, product, holder)
);
CREATE INDEX routine_use_by_holder ON routine_use (tenant, holder);
CALL protect('routine_use');

-- A phase that is over stays, so that an older event about it does not open it again.
CREATE TABLE phase_use (
  tenant text NOT NULL,
  phase uuid NOT NULL,
  product uuid NOT NULL,
  holder bytea NOT NULL,
  version bigint NOT NULL,
  state text NOT NULL,
  PRIMARY KEY (tenant, phase)
);
CREATE INDEX phase_use_open ON phase_use (tenant, product) WHERE state IN ('PLANNED', 'ACTIVE', 'PAUSED');
CREATE INDEX phase_use_by_holder ON phase_use (tenant, holder);
CALL protect('phase_use');
