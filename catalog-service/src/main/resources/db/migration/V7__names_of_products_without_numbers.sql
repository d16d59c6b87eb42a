-- A row with a number of its own may mean by name only what has none. An index that knows no other condition: of
-- "gtin IS NULL" the planner believes, before it has counted, that it names a handful, and then reads all there are.
CREATE INDEX product_by_bare_name ON product (tenant, (CASE WHEN sku IS NULL AND gtin IS NULL THEN called END));
DROP INDEX product_by_name;
CREATE INDEX product_by_name ON product (tenant, called);
