-- Events on their way to Kafka, written in the transaction that changes the state. The order of seq within one key is
-- the order of the changes, because whoever changes an aggregate locks it first.
CREATE TABLE outbox (
  tenant text NOT NULL,
  id uuid NOT NULL,
  slice smallint NOT NULL,
  seq bigint GENERATED ALWAYS AS IDENTITY,
  topic text NOT NULL,
  key text NOT NULL,
  type text NOT NULL,
  aggregate_version bigint NOT NULL,
  occurred_at timestamptz NOT NULL,
  traceparent text,
  data bytea NOT NULL,
  PRIMARY KEY (tenant, id)
);
CREATE UNIQUE INDEX outbox_in_order ON outbox (seq);
ALTER TABLE outbox SET (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 2000);
CALL protect('outbox', true);

-- Events whose effects have no version of their own, so that applying one twice must be refused.
CREATE TABLE inbox (
  tenant text NOT NULL,
  consumer text NOT NULL,
  event_id uuid NOT NULL,
  received_at timestamptz NOT NULL,
  PRIMARY KEY (tenant, consumer, event_id)
);
CREATE INDEX inbox_by_age ON inbox (received_at);
CALL protect('inbox', true);

-- One row a piece of work; whoever locks the row holds the lease, until its transaction or its connection ends.
CREATE TABLE lease (
  tenant text NOT NULL DEFAULT '*',
  name text NOT NULL,
  slice smallint NOT NULL,
  PRIMARY KEY (tenant, name, slice)
);
INSERT INTO lease (name, slice) VALUES ('outbox', 0), ('housekeeping', 0);
CALL protect('lease', true);

-- Answers to requests that carried an Idempotency-Key, kept for 24 hours.
CREATE TABLE idempotency (
  tenant text NOT NULL,
  key text NOT NULL,
  path text COLLATE "C" NOT NULL,
  fingerprint text NOT NULL,
  status smallint NOT NULL,
  headers jsonb NOT NULL,
  body bytea NOT NULL,
  stored_at timestamptz NOT NULL,
  PRIMARY KEY (tenant, key)
);
CREATE INDEX idempotency_by_age ON idempotency (stored_at);
CREATE INDEX idempotency_by_path ON idempotency (tenant, path);
CALL protect('idempotency');
-- The worker deletes what is too old; the answers themselves it must not read.
GRANT SELECT (stored_at), DELETE ON idempotency TO ${worker};
CREATE POLICY worker_tidies ON idempotency TO ${worker} USING (true);
