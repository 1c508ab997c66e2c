-- Imports: files that were sent, what would come of each of their rows, and what came of it. They are no part of the
-- catalogue; what they change in it is in the revision log.
create table import (
    id               bigint generated always as identity primary key,
    kind             text not null check (kind in ('practices', 'translations', 'cities', 'memberships')),
    source           text not null check (length(source) between 1 and 100),
    language         text,
    on_error         text not null check (on_error in ('reject', 'skip')),
    on_duplicate     text not null check (on_duplicate in ('skip', 'create')),
    state            text not null check (state in ('received', 'planning', 'planned', 'applying', 'applied', 'reversing',
                                                    'reversed', 'failed', 'cancelled')),
    -- Whose request it is that is being worked on, with the rights they had when they made it.
    caller           jsonb not null,
    created_by       text not null,
    created_at       timestamptz not null,
    idempotency_key  text,
    request_hash     bytea not null,
    file_name        text,
    declared_charset text,
    size             bigint not null,
    format           text,
    encoding         text,
    delimiter        text,
    -- How many rows are done of the step that the state names, and of how many where that is known.
    done             integer not null default 0,
    row_count        integer,
    problems         jsonb not null default '[]',
    failure          jsonb,
    plan_revision    bigint,
    planned_at       timestamptz,
    revision         bigint references revision,
    applied_at       timestamptz,
    reversal         bigint references revision,
    reversed_at      timestamptz,
    unique (created_by, idempotency_key)
);
create index import_at_work on import (id) where state in ('received', 'planning', 'applying', 'reversing');

-- The file as it was sent, in parts.
create table import_file (
    import bigint not null references import on delete cascade,
    part   integer not null,
    bytes  bytea not null,
    primary key (import, part)
);
alter table import_file alter column bytes set storage external;

-- The plan. Rows of one record follow their leader, the first of them, which carries the merge patch for all.
create table import_row (
    import      bigint not null references import on delete cascade,
    number      integer not null,
    line        integer not null,
    leader      integer not null,
    external_id text,
    action      text not null check (action in ('create', 'update', 'unchanged', 'duplicate', 'error')),
    target      text,
    changes     jsonb not null,
    problems    jsonb not null,
    patch       jsonb,
    -- Once undone: whether it was, and if not, why not.
    reversal    text check (reversal in ('undone', 'edited-since', 'in-use')),
    primary key (import, number)
);
create index import_row_by_action on import_row (import, action, number);
create index import_row_by_leader on import_row (import, leader);
create index import_row_by_target on import_row (import, target) where target is not null;
