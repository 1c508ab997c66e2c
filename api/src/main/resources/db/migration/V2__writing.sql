-- Leave to write, by tokens of which only a hash is kept. It is no part of the catalogue, so the revision log tells nothing of it.
create table access_token (
    id           bigint generated always as identity primary key,
    -- The beginning of the hash, to find the token by; the whole hash is compared outside of the database.
    lookup       text not null,
    hash         bytea not null unique,
    -- It stands in the log beside what is written, and so it is one token's for good.
    name         text not null unique check (length(name) between 1 and 200),
    role         text not null check (role in ('reader', 'contributor', 'coordinator', 'admin')),
    created_by   text not null,
    created_at   timestamptz not null,
    expires_at   timestamptz,
    last_used_at timestamptz,
    revoked_at   timestamptz
);
create index access_token_by_lookup on access_token (lookup);
create table access_token_network (
    access_token bigint not null references access_token on delete cascade,
    network      text not null references network on delete cascade,
    primary key (access_token, network)
);

-- What is said of a record that was deleted, for its tombstone.
alter table change add column reason text;
alter table change add column replaced_by text;

-- What was made by a request with an Idempotency-Key, so that its repetition makes nothing more.
create table idempotency_key (
    caller       text not null,
    key          text not null,
    request_hash bytea not null,
    entity       text not null,
    entity_id    text not null,
    revision     bigint not null references revision deferrable initially deferred,
    primary key (caller, key)
);
