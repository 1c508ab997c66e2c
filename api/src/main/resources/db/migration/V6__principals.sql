-- Who writes, apart from the tokens that show it: of one principal there may be several, and a name may be used again.
create table principal (
    id         bigint generated always as identity primary key,
    -- It stands in the log beside what is written, to be read; the id says whose it is.
    name       text not null check (length(name) between 1 and 200),
    role       text not null check (role in ('reader', 'contributor', 'coordinator', 'admin')),
    created_by text not null,
    created_at timestamptz not null
);

-- Until now every token was a principal of its own, with a name of its own: it keeps its id.
insert into principal (id, name, role, created_by, created_at) overriding system value
    select id, name, role, created_by, created_at from access_token;
select setval(pg_get_serial_sequence('principal', 'id'), max(id)) from principal;

alter table access_token_network rename to principal_network;
alter table principal_network rename column access_token to principal;
alter table principal_network drop constraint access_token_network_access_token_fkey;
alter table principal_network add foreign key (principal) references principal on delete cascade;

alter table access_token add column principal bigint references principal;
update access_token set principal = id;
alter table access_token alter column principal set not null;
create index access_token_of_principal on access_token (principal);

-- Whether it was in the settings of the service.
alter table access_token add column environment boolean not null default false;
update access_token set environment = true where name = 'admin of the environment' and created_by = 'system';

-- Whose it is: the id of a principal, or the issuer and the subject of an OpenID token. Null where a revision is the
-- service's own, and where an OpenID token made it before its subject was noted.
alter table revision add column principal text;
update revision set principal = principal.id::text from principal where name = who and through <> 'sample';

alter table import add column principal text;
update import set principal = principal.id::text from principal where name = import.created_by;
update import set caller = jsonb_set(caller, '{principal}', to_jsonb(principal.id::text))
    from principal where name = caller ->> 'name';
alter table import drop constraint import_created_by_idempotency_key_key;
alter table import add unique (principal, idempotency_key);

alter table idempotency_key add column principal text;
update idempotency_key set principal = principal.id::text from principal where name = caller;
delete from idempotency_key where principal is null;
alter table idempotency_key drop constraint idempotency_key_pkey;
alter table idempotency_key drop column caller;
alter table idempotency_key add primary key (principal, key);

alter table access_token drop column name;
alter table access_token drop column role;
