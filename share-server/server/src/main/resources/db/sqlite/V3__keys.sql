-- Keys that accounts have shown to hold, by the hash of their certificates.
create table account_keys (
    fingerprint text primary key,
    account_id integer not null references accounts (id),
    name text not null,
    since integer not null
) strict;
create index account_keys_by_account on account_keys (account_id);
