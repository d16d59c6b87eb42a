-- Every table is protected by this procedure: row level security is enabled and forced, so that it binds the owner
-- too; the application role sees the rows of the transaction's tenant; the worker role sees all rows of those tables
-- that are opened to it.
CREATE PROCEDURE protect(target text, open_to_worker boolean DEFAULT false)
LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', target);
  EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', target);
  EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO ${app}', target);
  EXECUTE format(
    'CREATE POLICY tenant_only ON %I TO ${app}'
    ' USING (tenant = nullif(current_setting(''dewcycle.tenant'', true), %L))', target, '');
  IF open_to_worker THEN
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO ${worker}', target);
    EXECUTE format('CREATE POLICY worker_all ON %I TO ${worker} USING (true)', target);
  END IF;
END
$$;
