-- Where notices go. An address is optional: without one, no mail is sent.
alter table principal add column email text, add column language text;

-- The same for principals of an OpenID issuer, from the claims of their tokens.
create table issuer_mailbox (
    principal text primary key,
    email     text not null,
    language  text not null
);

-- E-mails that wait to be sent; deleted once they are.
create table outgoing_mail (
    id         bigint generated always as identity primary key,
    recipient  text not null,
    reply_to   text,
    subject    text not null,
    text       text not null,
    created_at timestamptz not null default now(),
    attempts   integer not null default 0,
    due_at     timestamptz not null default now()
);
create index outgoing_mail_by_time on outgoing_mail (due_at);

-- When its holder was told that the token ends.
alter table access_token add column end_announced_at timestamptz;
