-- A key is known by the hash of the public key itself, as each new name of its holder makes another certificate of it.
-- Rows from before know only the hash of one certificate; 1 says so, until the server has read the key that is in it.
alter table account_keys add column by_certificate integer not null default 0;
alter table media add column by_certificate integer not null default 0;
update account_keys set by_certificate = 1;
update media set by_certificate = 1 where signer_key is not null;
create index media_by_certificate on media (signer_key) where by_certificate = 1;
