-- What is looked for when somebody is offered a product: filled from the snapshot, whoever writes it.
ALTER TABLE product
  ADD COLUMN role text GENERATED ALWAYS AS (snapshot ->> 'role') STORED,
  ADD COLUMN boost boolean GENERATED ALWAYS AS ((snapshot ->> 'boost') = 'true') STORED,
  ADD COLUMN withdrawn boolean GENERATED ALWAYS AS ((snapshot ->> 'withdrawn') = 'true') STORED;
CREATE INDEX product_by_role ON product (tenant, role, id) WHERE NOT withdrawn;
CREATE INDEX product_boosting ON product (tenant, id) WHERE boost AND NOT withdrawn;
