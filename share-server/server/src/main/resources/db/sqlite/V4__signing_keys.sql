-- By which certificate the stored original is signed (SHA-256), so that it can be told whose it is, also when that is shown later.
alter table media add column signer_key text;
-- Since when its owner does not stand by a key any more; it stays theirs, so that nobody else can show it.
alter table account_keys add column withdrawn_at integer;
