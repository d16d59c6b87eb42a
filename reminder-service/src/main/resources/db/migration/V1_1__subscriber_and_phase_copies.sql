-- What routine-service has told of subscribers and phases: the newest snapshot wins.
CREATE TABLE subscriber (
  tenant text NOT NULL,
  id text NOT NULL,
  generation bigint NOT NULL,
  version bigint NOT NULL,
  zone text NOT NULL,
  clock uuid,
  PRIMARY KEY (tenant, id)
);
CALL protect('subscriber');

-- All that is left of an erased life of a subscriber's id: events of that generation or an older one are dropped.
CREATE TABLE erased_subscriber (
  tenant text NOT NULL,
  id_hash bytea NOT NULL,
  generation bigint NOT NULL,
  PRIMARY KEY (tenant, id_hash)
);
CALL protect('erased_subscriber');

CREATE TABLE phase (
  tenant text NOT NULL,
  id uuid NOT NULL,
  subscriber text NOT NULL,
  version bigint NOT NULL,
  start_refused boolean NOT NULL,
  snapshot jsonb NOT NULL,
  PRIMARY KEY (tenant, id)
);
CREATE INDEX phase_by_subscriber ON phase (tenant, subscriber);
CALL protect('phase');
