-- The version of the phase after which layering was last checked again. Unknown for phases kept before this was noted.
ALTER TABLE phase ADD COLUMN rechecked bigint;
ALTER TABLE phase ALTER COLUMN rechecked SET DEFAULT 0;

-- Who follows a clock outlives an erasure, as an advance counts them: so it is kept under a hash, never by name.
ALTER TABLE clock_follower RENAME COLUMN subscriber TO subscriber_hash;

COMMENT ON TABLE awaited_effect IS 'moves of phases that an advance waits for: each ends with the check of layering after a version above phase_version';

-- A definer's function must not find a caller's temporary tables before its own.
ALTER FUNCTION prepare_reminder_history(date) SET search_path = public, pg_temp;
