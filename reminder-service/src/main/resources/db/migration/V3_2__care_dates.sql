-- What subscribers are to be reminded of outside phases, as routine-service tells it: the newest snapshot wins.
CREATE TABLE care_dates (
  tenant text NOT NULL,
  subscriber text NOT NULL,
  version bigint NOT NULL,
  snapshot jsonb NOT NULL,
  PRIMARY KEY (tenant, subscriber)
);
CALL protect('care_dates');

-- A series of every day needs no list: only its last day, which may be infinity.
ALTER TABLE reminder ADD COLUMN daily_until date;

-- A patch test is told in the morning and in the evening: a series for each slot.
DROP INDEX reminder_one_series_a_kind;
CREATE UNIQUE INDEX reminder_one_series ON reminder (tenant, subscriber, subject, kind, coalesce(slot, ''));
