-- Who wrote an unpublished practice, who reviews it, and what was said last; never public, and gone once it is published.
alter table practice add column review jsonb check (review is null or status <> 'published');
