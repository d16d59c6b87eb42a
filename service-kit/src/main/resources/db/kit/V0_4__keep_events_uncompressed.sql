-- An event stays for moments: to compress it on its way in took longer than to write it.
ALTER TABLE outbox ALTER COLUMN data SET STORAGE EXTERNAL;
ALTER TABLE outbox SET (toast_tuple_target = 8160);
