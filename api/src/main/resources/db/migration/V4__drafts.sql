-- In which revision each part of the original was last changed after its first telling: translations of an earlier one are stale.
alter table practice add column original_revisions jsonb not null default '{}';
-- In which revision its contact was last written: of personal data the log keeps nothing else.
alter table practice add column contact_revision bigint;
