-- The set of a subscriber's findings: raised by every check that changed it or was asked for by a phase.
CREATE TABLE finding_set (
  tenant text NOT NULL DEFAULT current_setting('dewcycle.tenant'),
  subscriber text NOT NULL,
  version bigint NOT NULL,
  as_of timestamptz NOT NULL,
  valid_until date,
  PRIMARY KEY (tenant, subscriber)
);
CALL protect('finding_set');

-- A finding keeps its id over re-checks; one that comes back after it was cleared is open again.
CREATE TABLE finding (
  tenant text NOT NULL DEFAULT current_setting('dewcycle.tenant'),
  id uuid NOT NULL,
  subscriber text NOT NULL,
  document jsonb NOT NULL,
  opened_at timestamptz NOT NULL,
  opened_by jsonb NOT NULL,
  cleared_at timestamptz,
  cleared_by jsonb,
  acknowledgement jsonb,
  PRIMARY KEY (tenant, id)
);
CREATE INDEX finding_by_subscriber ON finding (tenant, subscriber, id);
CALL protect('finding');
