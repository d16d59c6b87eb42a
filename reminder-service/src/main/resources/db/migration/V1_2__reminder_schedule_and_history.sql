-- The schedule: one row an open series, holding its next occurrence and the local days left after it.
CREATE TABLE reminder (
  tenant text NOT NULL,
  id uuid NOT NULL,
  occurrence bigint NOT NULL,
  subscriber text NOT NULL,
  generation bigint NOT NULL,
  kind text NOT NULL,
  phase uuid,
  phase_version bigint,
  product uuid NOT NULL,
  subject uuid GENERATED ALWAYS AS (coalesce(phase, product)) STORED,
  slot text,
  clock uuid,
  day date NOT NULL,
  time_of_day time NOT NULL,
  zone text NOT NULL,
  due_at timestamptz NOT NULL,
  later date[] NOT NULL,
  bucket smallint GENERATED ALWAYS AS (abs(hashtext(tenant || '/' || subscriber) % 64)) STORED,
  PRIMARY KEY (tenant, id)
);
COMMENT ON COLUMN reminder.bucket IS 'virtual partition, so that firing can be shared out among replicas';
CREATE UNIQUE INDEX reminder_one_series_a_kind ON reminder (tenant, subscriber, subject, kind);
CREATE INDEX reminder_due_by_system_clock ON reminder (due_at) WHERE clock IS NULL;
CREATE INDEX reminder_due_by_test_clock ON reminder (tenant, clock, due_at) WHERE clock IS NOT NULL;
CREATE INDEX reminder_in_due_order ON reminder (tenant, due_at, id);
-- Every firing rewrites or deletes a row: vacuum by count, not by share of a table of millions.
ALTER TABLE reminder SET (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 20000, fillfactor = 90);
CALL protect('reminder', true);

-- What became of every occurrence, in monthly partitions by the wall time at which that was recorded.
CREATE TABLE reminder_history (
  tenant text NOT NULL,
  id uuid NOT NULL,
  occurrence bigint NOT NULL,
  recorded_at timestamptz NOT NULL,
  state text NOT NULL,
  reason text,
  subscriber text NOT NULL,
  kind text NOT NULL,
  phase uuid,
  phase_version bigint,
  product uuid NOT NULL,
  slot text,
  clock uuid,
  day date NOT NULL,
  zone text NOT NULL,
  due_at timestamptz NOT NULL,
  fired_at timestamptz,
  late boolean,
  PRIMARY KEY (tenant, id, occurrence, recorded_at)
) PARTITION BY RANGE (recorded_at);
CREATE INDEX reminder_history_of_subscriber ON reminder_history (tenant, subscriber, due_at, id, occurrence);
CREATE INDEX reminder_history_in_due_order ON reminder_history (tenant, due_at, id, occurrence);
CALL protect('reminder_history', true);

-- A month that nobody has prepared must not hold up firing.
CREATE TABLE reminder_history_other PARTITION OF reminder_history DEFAULT;
CALL protect('reminder_history_other', true);

-- Makes the partition of a month where it is missing. The service calls it ahead of time; only the owner may make tables.
CREATE FUNCTION prepare_reminder_history(month date) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE
  first_day date := date_trunc('month', month);
  partition text := 'reminder_history_' || to_char(first_day, 'YYYY_MM');
BEGIN
  PERFORM pg_advisory_xact_lock(hashtext('prepare_reminder_history'));
  IF to_regclass(partition) IS NULL THEN
    EXECUTE format('CREATE TABLE %I PARTITION OF reminder_history FOR VALUES FROM (%L) TO (%L)',
      partition, first_day || ' 00:00:00+00', (first_day + interval '1 month')::date || ' 00:00:00+00');
    CALL protect(partition, true);
  END IF;
END
$$;
REVOKE ALL ON FUNCTION prepare_reminder_history(date) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION prepare_reminder_history(date) TO ${worker};

-- Whoever holds the row fires, alone among all replicas, so that late ones fire in due order.
CALL make_lease('firing');
