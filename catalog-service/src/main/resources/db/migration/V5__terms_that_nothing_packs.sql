-- The terms of most products were longer than a row was allowed to be, so that PostgreSQL packed them, and a search had
-- to unpack those of each product that it looked at. Rows may be longer now: four fit into a page. Products that are
-- there already keep their packed terms until they are stored anew; they are found all the same.
ALTER TABLE product SET (toast_tuple_target = 2032);
