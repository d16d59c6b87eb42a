CREATE TABLE subscriber (
  tenant text NOT NULL DEFAULT current_setting('dewcycle.tenant'),
  id text NOT NULL,
  generation bigint NOT NULL,
  version bigint NOT NULL,
  zone text NOT NULL,
  clock uuid,
  profile jsonb NOT NULL,
  PRIMARY KEY (tenant, id)
);
CREATE INDEX subscriber_by_clock ON subscriber (tenant, clock) WHERE clock IS NOT NULL;
CALL protect('subscriber');

-- What an erasure leaves: whoever comes back under the same id starts the next generation.
CREATE TABLE erased_subscriber (
  tenant text NOT NULL DEFAULT current_setting('dewcycle.tenant'),
  id_hash text NOT NULL,
  generation bigint NOT NULL,
  PRIMARY KEY (tenant, id_hash)
);
CALL protect('erased_subscriber');

-- Test clocks as the last TestClockChanged told them; shown moves ahead with what fires by the clock.
CREATE TABLE test_clock (
  tenant text NOT NULL DEFAULT current_setting('dewcycle.tenant'),
  id uuid NOT NULL,
  version bigint NOT NULL,
  shown timestamptz NOT NULL,
  PRIMARY KEY (tenant, id)
);
CALL protect('test_clock');
