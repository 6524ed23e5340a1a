-- Timelines leave out those whom a moderator has suspended, of whom there are few.
create index accounts_suspended on accounts (id) where state = 'suspended';
