-- In which revision each part of the original was last changed after its first telling: translations of an earlier one are stale.
alter table practice add column original_revisions jsonb not null default '{}';
