CREATE TABLE note (
  tenant text NOT NULL,
  id uuid NOT NULL,
  version bigint NOT NULL,
  text text NOT NULL,
  PRIMARY KEY (tenant, id)
);
CALL protect('note');
