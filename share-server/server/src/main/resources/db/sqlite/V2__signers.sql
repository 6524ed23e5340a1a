-- Who signed the stored original, where its manifest was checked when it came and holds.
alter table media add column signer text;
