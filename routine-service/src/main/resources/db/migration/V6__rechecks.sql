-- Subscribers to be checked again, worked off beside live traffic. A row due in the future is a check that time alone
-- makes necessary. stamp changes with every new request, so that a request made during the check is not lost.
CREATE TABLE recheck (
  tenant text NOT NULL DEFAULT current_setting('dewcycle.tenant'),
  subscriber text NOT NULL,
  cause text NOT NULL,
  product uuid,
  priority smallint NOT NULL,
  due_at timestamptz NOT NULL,
  stamp uuid NOT NULL DEFAULT gen_random_uuid(),
  PRIMARY KEY (tenant, subscriber, cause)
);
CREATE INDEX recheck_due ON recheck (due_at, priority);
CALL protect('recheck', true);
