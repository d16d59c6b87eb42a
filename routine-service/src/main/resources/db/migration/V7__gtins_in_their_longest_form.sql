-- Equal items have equal numbers: 12 digits and the same with zeros before them name one product. Row level security
-- binds the owner too, so it steps aside for what is stored already.
ALTER TABLE product NO FORCE ROW LEVEL SECURITY;
UPDATE product SET gtin = lpad(gtin, 14, '0') WHERE length(gtin) < 14;
ALTER TABLE product FORCE ROW LEVEL SECURITY;
