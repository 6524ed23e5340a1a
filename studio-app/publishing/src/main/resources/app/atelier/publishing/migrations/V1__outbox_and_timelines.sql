create table outbox (
    draft        text    primary key not null,
    body         text    not null,
    state        text    not null,
    reason       text,
    attempts     integer not null default 0,
    next_attempt integer,
    -- Told by the server; a picture that is up there is not sent again.
    media_id     text,
    -- 1 from just before the status is sent: after that the server may have it, whatever we hear.
    posting      integer not null default 0,
    -- Which process is sending it, see Owner.
    owner        text,
    status_id    text,
    url          text,
    created      integer not null,
    updated      integer not null
) strict;

create index outbox_waiting on outbox (next_attempt) where state = 'WAITING';

create table timeline (
    server   text    not null,
    name     text    not null,
    fetched  integer not null,
    primary key (server, name)
) strict, without rowid;

-- Status ids are decimal numbers of any length: the longer one is the newer one, then the text decides.
create table timeline_status (
    server    text    not null,
    name      text    not null,
    digits    integer not null,
    status_id text    not null,
    body      text    not null,
    primary key (server, name, digits, status_id)
) strict, without rowid;
