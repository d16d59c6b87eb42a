-- How subscribers want to be told. Where there is no row, the house's preferences hold.
CREATE TABLE reminder_preference (
  tenant text NOT NULL,
  subscriber text NOT NULL,
  version bigint NOT NULL,
  morning time NOT NULL,
  evening time NOT NULL,
  other time NOT NULL,
  quiet_from time,
  quiet_to time,
  kinds_off text[] NOT NULL,
  channels_off text[] NOT NULL,
  PRIMARY KEY (tenant, subscriber),
  CHECK ((quiet_from IS NULL) = (quiet_to IS NULL))
);
CALL protect('reminder_preference');

-- The quiet hours that the series keeps out of, so that its next occurrence follows from the row alone.
ALTER TABLE reminder ADD COLUMN quiet_from time, ADD COLUMN quiet_to time;
