-- The public address of an office, not of a person.
alter table city add column contact_email text;
alter table network add column contact_email text;

-- Questions of visitors. They are personal data, so no part of the log: name, email and text are deleted when the
-- question is sent, the rest after a day.
create table question (
    id          bigint generated always as identity primary key,
    entity      text not null check (entity in ('city', 'network')),
    entity_id   text not null,
    language    text not null,
    secret_hash bytea not null unique,
    -- The IP address of the visitor and a hash of the e-mail address, to count by.
    client      text not null,
    visitor     bytea not null,
    name        text,
    email       text,
    text        text,
    created_at  timestamptz not null default now()
);
create index question_by_time on question (created_at);
