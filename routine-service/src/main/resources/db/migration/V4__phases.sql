CREATE TABLE phase (
  tenant text NOT NULL DEFAULT current_setting('dewcycle.tenant'),
  id uuid NOT NULL,
  subscriber text NOT NULL,
  version bigint NOT NULL,
  state text NOT NULL,
  product uuid NOT NULL,
  slot text NOT NULL,
  last_day date NOT NULL,
  document jsonb NOT NULL,
  PRIMARY KEY (tenant, id)
);
CREATE UNIQUE INDEX phase_one_open_per_slot ON phase (tenant, subscriber, slot)
  WHERE state IN ('PLANNED', 'ACTIVE', 'PAUSED');
CREATE INDEX phase_by_subscriber ON phase (tenant, subscriber, id);
CREATE INDEX phase_by_product ON phase (tenant, product, id);
CREATE INDEX phase_by_state ON phase (tenant, state, id);
CALL protect('phase');
