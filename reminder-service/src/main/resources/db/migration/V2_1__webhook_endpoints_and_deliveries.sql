-- Where partners want to be told. The secrets are sealed by the operator's key, which is not in the database.
CREATE TABLE webhook_endpoint (
  tenant text NOT NULL,
  id uuid NOT NULL,
  version bigint NOT NULL,
  url text NOT NULL,
  types text[] NOT NULL,
  enabled boolean NOT NULL,
  disabled_at timestamptz,
  disabled_because text,
  failing_since timestamptz,
  secret bytea NOT NULL,
  previous_secret bytea,
  previous_until timestamptz,
  created_at timestamptz NOT NULL,
  PRIMARY KEY (tenant, id)
);
COMMENT ON COLUMN webhook_endpoint.failing_since IS 'the first failure since the last success; such an endpoint gets one try at a time';
CALL protect('webhook_endpoint', true);

-- One message to one endpoint: what is to be sent, and what came of it. The primary key makes an event that is seen
-- twice one delivery.
CREATE TABLE webhook_delivery (
  tenant text NOT NULL,
  endpoint uuid NOT NULL,
  message uuid NOT NULL,
  type text NOT NULL,
  occurred_at timestamptz NOT NULL,
  subscriber text,
  generation bigint,
  body text NOT NULL,
  recorded_at timestamptz NOT NULL,
  state text NOT NULL,
  tries integer NOT NULL,
  next_try_at timestamptz,
  in_flight boolean NOT NULL,
  last_try_at timestamptz,
  last_status smallint,
  last_failure text,
  last_answer text,
  PRIMARY KEY (tenant, endpoint, message),
  FOREIGN KEY (tenant, endpoint) REFERENCES webhook_endpoint ON DELETE CASCADE,
  CHECK ((subscriber IS NULL) = (generation IS NULL))
);
COMMENT ON COLUMN webhook_delivery.in_flight IS 'a replica sends it; should that one die, another takes it up at next_try_at';
CREATE INDEX webhook_delivery_due ON webhook_delivery (tenant, endpoint, next_try_at) WHERE state = 'PENDING';
CREATE INDEX webhook_delivery_in_order ON webhook_delivery (tenant, endpoint, occurred_at, message);
CREATE INDEX webhook_delivery_of_subscriber ON webhook_delivery (tenant, subscriber) WHERE subscriber IS NOT NULL;
CREATE INDEX webhook_delivery_by_age ON webhook_delivery (recorded_at);
-- Every try rewrites a row: vacuum by count, not by share.
ALTER TABLE webhook_delivery SET (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 20000);
CALL protect('webhook_delivery', true);

-- All that is left here of an erased life of a subscriber's id. The consumer of webhooks has its own, beside
-- erased_subscriber: it may be ahead of the consumer that writes that one.
CREATE TABLE webhook_erasure (
  tenant text NOT NULL,
  id_hash bytea NOT NULL,
  generation bigint NOT NULL,
  PRIMARY KEY (tenant, id_hash)
);
CALL protect('webhook_erasure');
