-- Addresses whose files are imported again and again, and what became of their last runs.
create table import_source (
    id            bigint generated always as identity primary key,
    options       jsonb not null,
    -- The time between two runs, as an ISO 8601 duration, counted from the first one.
    every         text not null,
    starts_at     timestamptz not null,
    apply         boolean not null,
    enabled       boolean not null,
    -- In whose name it imports.
    principal     text not null,
    created_by    text not null,
    created_at    timestamptz not null,
    next_run_at   timestamptz not null,
    last_run_at   timestamptz,
    last_import   bigint references import,
    -- The version of the last file: the same file again is not imported.
    etag          text,
    last_modified text,
    hash          text,
    failures      integer not null default 0,
    failure       jsonb
);
create index import_source_due on import_source (next_run_at) where enabled;
create index import_source_of_principal on import_source (principal, id);

-- Whether a plan is applied without being asked, if it is safe.
alter table import add column auto_apply boolean not null default false;
