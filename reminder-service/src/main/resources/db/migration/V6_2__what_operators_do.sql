-- What operators have done, with their reasons: the audit, and how far an action about many reminders has come.
CREATE TABLE ops_action (
  tenant text NOT NULL,
  id uuid NOT NULL,
  at timestamptz NOT NULL,
  who text NOT NULL,
  action text NOT NULL,
  terms jsonb NOT NULL,
  timers boolean NOT NULL,
  reason text NOT NULL,
  reminder uuid,
  selection jsonb,
  subscriber text,
  before jsonb,
  after jsonb,
  matched integer NOT NULL,
  changed integer NOT NULL,
  passed_over integer NOT NULL,
  finished_at timestamptz,
  PRIMARY KEY (tenant, id)
);
COMMENT ON COLUMN ops_action.subscriber IS 'whom it was about, where about one; an erasure takes it out, and leaves the rest';
CREATE INDEX ops_action_running ON ops_action (id) WHERE finished_at IS NULL;
CREATE INDEX ops_action_of_subscriber ON ops_action (tenant, subscriber) WHERE subscriber IS NOT NULL;
CALL protect('ops_action', true);

-- The reminders that an action was about when it was given, and what came of each.
CREATE TABLE ops_target (
  tenant text NOT NULL,
  action uuid NOT NULL,
  reminder uuid NOT NULL,
  occurrence bigint NOT NULL,
  due_at timestamptz NOT NULL,
  outcome text,
  due_after timestamptz,
  PRIMARY KEY (tenant, action, reminder),
  FOREIGN KEY (tenant, action) REFERENCES ops_action ON DELETE CASCADE
);
CREATE INDEX ops_target_left ON ops_target (tenant, action, due_at, reminder) WHERE outcome IS NULL;
CALL protect('ops_target', true);
CALL make_lease('ops');

-- Counts for the operators, made every while: a count of ten million rows is nothing to wait for in a request.
CREATE TABLE reminder_tally (
  tenant text NOT NULL,
  state text NOT NULL,
  kind text NOT NULL,
  reminders bigint NOT NULL,
  counted_at timestamptz NOT NULL,
  PRIMARY KEY (tenant, state, kind)
);
CALL protect('reminder_tally', true);
CALL make_lease('tally');

-- Finds the last day's records among the month's: rows come in the order of time, so a few kilobytes do.
CREATE INDEX reminder_history_by_age ON reminder_history USING brin (recorded_at);
