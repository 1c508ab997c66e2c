-- Keys of imports stand beside all others, but apart from them: a record may have the same key.
alter table idempotency_key drop constraint idempotency_key_pkey;
create unique index idempotency_key_once on idempotency_key (principal, key, (entity = 'import'));
insert into idempotency_key (principal, key, request_hash, entity, entity_id, made_at)
    select principal, idempotency_key, request_hash, 'import', id::text, created_at from import
    where principal is not null and idempotency_key is not null;
alter table import drop column idempotency_key;
alter table import drop column request_hash;
