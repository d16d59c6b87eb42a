-- By which release of the tz database the open reminders were computed, and how far they have been computed anew.
CREATE TABLE time_zone_data (
  tenant text NOT NULL DEFAULT '*',
  release text NOT NULL,
  after_tenant text,
  after_id uuid,
  PRIMARY KEY (tenant)
);
COMMENT ON COLUMN time_zone_data.after_tenant IS 'with after_id: the last reminder looked at by that release; none where all were';
-- What is scheduled already was computed by a release that nobody has noted.
INSERT INTO time_zone_data (release, after_tenant, after_id)
VALUES ('', '', '00000000-0000-0000-0000-000000000000');

CALL protect('time_zone_data', true);

CALL make_lease('time-zones');
