-- Makes a lease for a service's own piece of work. Row level security binds the owner too, so it steps aside for the row.
CREATE PROCEDURE make_lease(work text, slice smallint DEFAULT 0::smallint)
LANGUAGE plpgsql AS $$
BEGIN
  ALTER TABLE lease NO FORCE ROW LEVEL SECURITY;
  INSERT INTO lease (name, slice) VALUES (work, slice);
  ALTER TABLE lease FORCE ROW LEVEL SECURITY;
END
$$;
