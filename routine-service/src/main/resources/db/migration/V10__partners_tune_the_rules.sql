-- What a partner makes of the rule book. version is raised by every change: whoever knows it knows the settings.
CREATE TABLE rule_settings (
  tenant text NOT NULL DEFAULT current_setting('dewcycle.tenant'),
  version bigint NOT NULL,
  settings jsonb NOT NULL,
  PRIMARY KEY (tenant)
);
CALL protect('rule_settings');

-- By which book and which settings a set was found. Sets from before that were found by a book that nobody knows.
ALTER TABLE finding_set
  ADD COLUMN book text NOT NULL DEFAULT '',
  ADD COLUMN settings bigint NOT NULL DEFAULT 0;

-- The worker compares the two of all tenants, and sees neither settings nor findings.
GRANT SELECT (tenant, version) ON rule_settings TO ${worker};
CREATE POLICY worker_compares ON rule_settings FOR SELECT TO ${worker} USING (true);
GRANT SELECT (tenant, subscriber, book, settings) ON finding_set TO ${worker};
CREATE POLICY worker_compares ON finding_set FOR SELECT TO ${worker} USING (true);
CALL make_lease('rule-book');

-- Where a subscriber comes when all are gone through and maybe not all are reached: scattered, and the same each time,
-- so that the first thousand are as good as any.
ALTER TABLE subscriber ADD COLUMN place bigint GENERATED ALWAYS AS (hashtextextended(id, 0)) STORED;
CREATE INDEX subscriber_by_place ON subscriber (tenant, place, id);

-- A tenant's rehearsal that is under way, and when it is over at the latest.
CREATE TABLE rehearsal (
  tenant text NOT NULL DEFAULT current_setting('dewcycle.tenant'),
  until timestamptz NOT NULL,
  PRIMARY KEY (tenant)
);
CALL protect('rehearsal');

-- What partners say of findings, as cases that name nobody. The one link to a subscriber is the finding's, and goes
-- with it.
CREATE TABLE finding_feedback (
  tenant text NOT NULL DEFAULT current_setting('dewcycle.tenant'),
  id uuid NOT NULL,
  rule text NOT NULL,
  verdict text NOT NULL,
  document jsonb NOT NULL,
  PRIMARY KEY (tenant, id)
);
CREATE INDEX finding_feedback_by_rule ON finding_feedback (tenant, rule, verdict);
CALL protect('finding_feedback');
ALTER TABLE finding ADD COLUMN feedback uuid;
