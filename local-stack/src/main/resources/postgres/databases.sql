-- The three databases and their roles, for local-stack and for docker-compose.yml alike.
-- One plain statement each, ended by a semicolon at the end of a line: local-stack runs them one by one
-- and passes over what exists already. The passwords are for development; in production the roles come from elsewhere.
-- owner: runs the migrations. app: row level security binds it. worker: sees all tenants, but few tables.
-- search, of the catalogue only: reads the few columns that a search needs, and can write nothing.

CREATE ROLE catalog_owner LOGIN NOSUPERUSER NOBYPASSRLS PASSWORD 'catalog_owner';
CREATE ROLE catalog_app LOGIN NOSUPERUSER NOBYPASSRLS PASSWORD 'catalog_app';
CREATE ROLE catalog_worker LOGIN NOSUPERUSER NOBYPASSRLS PASSWORD 'catalog_worker';
CREATE ROLE catalog_search LOGIN NOSUPERUSER NOBYPASSRLS PASSWORD 'catalog_search';
CREATE DATABASE catalog OWNER catalog_owner;
REVOKE ALL ON DATABASE catalog FROM PUBLIC;
GRANT CONNECT ON DATABASE catalog TO catalog_app, catalog_worker, catalog_search;

CREATE ROLE routine_owner LOGIN NOSUPERUSER NOBYPASSRLS PASSWORD 'routine_owner';
CREATE ROLE routine_app LOGIN NOSUPERUSER NOBYPASSRLS PASSWORD 'routine_app';
CREATE ROLE routine_worker LOGIN NOSUPERUSER NOBYPASSRLS PASSWORD 'routine_worker';
CREATE DATABASE routine OWNER routine_owner;
REVOKE ALL ON DATABASE routine FROM PUBLIC;
GRANT CONNECT ON DATABASE routine TO routine_app, routine_worker;

CREATE ROLE reminder_owner LOGIN NOSUPERUSER NOBYPASSRLS PASSWORD 'reminder_owner';
CREATE ROLE reminder_app LOGIN NOSUPERUSER NOBYPASSRLS PASSWORD 'reminder_app';
CREATE ROLE reminder_worker LOGIN NOSUPERUSER NOBYPASSRLS PASSWORD 'reminder_worker';
CREATE DATABASE reminder OWNER reminder_owner;
REVOKE ALL ON DATABASE reminder FROM PUBLIC;
GRANT CONNECT ON DATABASE reminder TO reminder_app, reminder_worker;
