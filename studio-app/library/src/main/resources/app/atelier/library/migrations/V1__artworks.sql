-- The row of an artwork is kept small (recipes apart), so that filtering a large library reads few pages.
create table artwork (
    number        integer primary key autoincrement,
    id            text    not null unique,
    sha256        text    not null unique,
    media_type    text    not null,
    width         integer not null,
    height        integer not null,
    bytes         integer not null,
    title         text    not null,
    prompt        text    not null,
    alt_text      text    not null,
    favourite     integer not null default 0,
    origin        text    not null,
    style         text    not null default '',
    trashed       integer,
    published_url text,
    missing       integer not null default 0,
    has_document  integer not null default 0,
    created       integer not null
) strict;

create index artwork_live on artwork (number) where trashed is null;
create index artwork_favourite on artwork (number) where trashed is null and favourite = 1;
create index artwork_published on artwork (number) where trashed is null and published_url is not null;
create index artwork_trash on artwork (trashed) where trashed is not null;
create index artwork_origin on artwork (origin, number) where trashed is null;
create index artwork_style on artwork (style, number) where trashed is null and style <> '';
create index artwork_title on artwork (title collate nocase, number) where trashed is null;
create index artwork_bytes on artwork (bytes, number) where trashed is null;

create table artwork_recipe (
    artwork integer primary key references artwork (number) on delete cascade,
    recipe  text    not null
) strict;

create table artwork_tag (
    artwork integer not null references artwork (number) on delete cascade,
    tag     text    not null,
    primary key (artwork, tag)
) strict, without rowid;

create index artwork_tag_tag on artwork_tag (tag, artwork);

create table artwork_parent (
    artwork  integer not null references artwork (number) on delete cascade,
    position integer not null,
    parent   text    not null,
    primary key (artwork, position)
) strict, without rowid;

create index artwork_parent_parent on artwork_parent (parent, artwork);

-- Remembered even when the artwork is gone, so that a job is never kept twice.
create table kept_job (
    job     text primary key not null,
    artwork text not null
) strict, without rowid;

-- Only artworks outside the trash are in it; 'So' makes emoji searchable.
create virtual table artwork_text using fts5 (
    title, prompt, tags, alt_text,
    content = '', contentless_delete = 1,
    tokenize = "unicode61 remove_diacritics 2 categories 'L* N* Co So'",
    prefix = '2 3'
);
