-- What checking an original's signed manifest said; none where it was not checked yet.
create table artwork_provenance (
    artwork integer primary key references artwork (number) on delete cascade,
    verdict text    not null
) strict;
