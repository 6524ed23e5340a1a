create table job (
    id       text    primary key not null,
    batch    text    not null,
    request  text    not null,
    state    text    not null,
    error    text,
    artwork  text,
    attempts integer not null default 0,
    -- Which process is making it, see Owner.
    owner    text,
    -- Order of what is queued, smallest first; unique is not needed, the id decides then.
    position integer not null,
    created  integer not null
) strict;

create index job_queued on job (position, id) where state = 'QUEUED';
