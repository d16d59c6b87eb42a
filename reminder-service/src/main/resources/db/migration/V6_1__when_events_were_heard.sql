-- How the newest event came: it explains what was owed from when. Unknown for what was kept before this.
ALTER TABLE phase ADD COLUMN told_at timestamptz, ADD COLUMN heard_at timestamptz, ADD COLUMN owed_since timestamptz;
ALTER TABLE care_dates ADD COLUMN told_at timestamptz, ADD COLUMN heard_at timestamptz, ADD COLUMN owed_since timestamptz;
COMMENT ON COLUMN phase.owed_since IS 'told_at in the subscriber''s time, which may be a test clock''s';
