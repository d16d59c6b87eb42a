-- Test clocks, and what their advances wait for.
CREATE TABLE test_clock (
  tenant text NOT NULL,
  id uuid NOT NULL,
  shows timestamptz NOT NULL,
  version bigint NOT NULL,
  stage text NOT NULL,
  target timestamptz NOT NULL,
  PRIMARY KEY (tenant, id)
);
CREATE INDEX test_clock_advancing ON test_clock (tenant, id) WHERE stage <> 'READY';
CALL protect('test_clock', true);

-- Subscribers that routine-service has brought to a version of a clock.
CREATE TABLE clock_follower (
  tenant text NOT NULL,
  clock uuid NOT NULL,
  clock_version bigint NOT NULL,
  subscriber text NOT NULL,
  of_subscribers integer NOT NULL,
  PRIMARY KEY (tenant, clock, clock_version, subscriber)
);
CALL protect('clock_follower', true);

-- Timers that have fired by a clock and have not yet taken effect.
CREATE TABLE awaited_effect (
  tenant text NOT NULL,
  clock uuid NOT NULL,
  phase uuid NOT NULL,
  phase_version bigint NOT NULL,
  subscriber text NOT NULL,
  PRIMARY KEY (tenant, clock, phase)
);
CREATE INDEX awaited_effect_of_phase ON awaited_effect (tenant, phase);
CALL protect('awaited_effect', true);
