create table accounts (
    id integer primary key,
    name text not null unique check (name = lower(name)),
    display_name text not null,
    biography text not null default '',
    password_hash text not null,
    role text not null check (role in ('user', 'moderator', 'admin')),
    state text not null check (state in ('active', 'waiting', 'suspended')),
    created_at integer not null,
    statuses_count integer not null default 0,
    last_status_at integer
) strict;

create table server_secrets (
    name text primary key,
    value text not null
) strict;

create table sessions (
    id_hash text primary key,
    account_id integer not null references accounts (id),
    created_at integer not null,
    expires_at integer not null,
    user_agent text not null default ''
) strict;
create index sessions_by_account on sessions (account_id);
create index sessions_by_expiry on sessions (expires_at);

create table apps (
    id integer primary key,
    client_id text not null unique,
    secret_hash text not null,
    name text not null,
    website text,
    redirect_uris text not null,
    scopes text not null,
    created_at integer not null
) strict;

create table authorization_codes (
    code_hash text primary key,
    app_id integer not null references apps (id),
    account_id integer not null references accounts (id),
    redirect_uri text not null,
    scopes text not null,
    challenge text not null,
    expires_at integer not null,
    used_at integer
) strict;

create table tokens (
    id integer primary key,
    token_hash text not null unique,
    app_id integer not null references apps (id),
    account_id integer references accounts (id),
    scopes text not null,
    code_hash text,
    created_at integer not null,
    revoked_at integer
) strict;
create index tokens_by_code on tokens (code_hash);
create index tokens_by_account on tokens (account_id);

create table media (
    id integer primary key,
    account_id integer not null references accounts (id),
    sha256 text not null,
    media_type text not null,
    bytes integer not null,
    width integer not null,
    height integer not null,
    has_alpha integer not null,
    description text not null default '',
    blurhash text not null,
    placeholder text not null,
    created_at integer not null,
    deleted_at integer
) strict;
create index media_by_sha on media (sha256);
create index media_by_account on media (account_id, id);

create table statuses (
    id integer primary key,
    account_id integer not null references accounts (id),
    caption text not null,
    spoiler_text text not null default '',
    sensitive integer not null,
    visibility text not null check (visibility in ('public', 'unlisted', 'private', 'direct')),
    language text,
    app_id integer references apps (id),
    recipe text,
    origin text,
    remix_of_id integer references statuses (id),
    remix_allowed integer not null,
    training_allowed integer not null,
    favourites_count integer not null default 0,
    created_at integer not null,
    deleted_at integer
) strict;
create index statuses_public on statuses (id desc) where visibility = 'public' and deleted_at is null;
create index statuses_public_by_origin on statuses (origin, id desc) where visibility = 'public' and deleted_at is null;
create index statuses_by_account on statuses (account_id, id desc) where deleted_at is null;
create index statuses_by_parent on statuses (remix_of_id, id) where remix_of_id is not null;

create table status_media (
    status_id integer not null references statuses (id),
    media_id integer not null unique references media (id),
    position integer not null,
    primary key (status_id, position)
) strict;

create table status_tags (
    tag text not null,
    status_id integer not null references statuses (id),
    primary key (tag, status_id)
) strict;
create index status_tags_by_status on status_tags (status_id);

create table favourites (
    account_id integer not null references accounts (id),
    status_id integer not null references statuses (id),
    created_at integer not null,
    primary key (account_id, status_id)
) strict;
create index favourites_by_status on favourites (status_id);

create table idempotency_keys (
    account_id integer not null references accounts (id),
    idempotency_key text not null,
    body_hash text not null,
    status_id integer not null references statuses (id),
    created_at integer not null,
    primary key (account_id, idempotency_key)
) strict;
