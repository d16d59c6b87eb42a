-- The line is read from its head: by priority, and in each only as far as it is due.
CREATE INDEX recheck_in_line ON recheck (priority, due_at);
DROP INDEX recheck_due;
-- Thousands are put in line and taken off within a minute: what is left of them must not be in the way of the next.
ALTER TABLE recheck SET (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000);
