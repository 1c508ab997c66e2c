-- In which revision each part of the original was last changed after its first telling: translations of an earlier one are stale.
alter table practice add column original_revisions jsonb not null default '{}';
-- In which revision its contact was last written: of personal data the log keeps nothing else.
alter table practice add column contact_revision bigint;

-- What was made may be no part of the catalogue, such as a token; and a key is forgotten after a while.
alter table idempotency_key alter column revision drop not null;
alter table idempotency_key add column made_at timestamptz not null default now();
create index idempotency_key_by_age on idempotency_key (made_at);
