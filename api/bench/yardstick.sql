-- What a search in PostgreSQL itself would be made on: the yardstick of S2.
create schema if not exists bench;
drop table if exists bench.practice;
create table bench.practice as
select p.id, o.title, o.summary, t.words, t.language,
    array(select topic from practice_topic where practice = p.id) topic,
    array(select country from practice_country where practice = p.id) country,
    array(select city from practice_city where practice = p.id) city,
    array(select distinct m.network from practice_city c join membership m on m.city = c.city
        where c.practice = p.id and m.status = 'member' and m.to_date is null) network,
    array(select generate_series(left(p.period_from, 4)::int, case when p.period_ongoing
        then extract(year from now())::int else left(coalesce(p.period_to, p.period_from), 4)::int end)) "year"
from practice p
join practice_text o on o.practice = p.id and o.language = p.original_language
join lateral (select array_agg(language) as language, to_tsvector('simple', string_agg(
        concat_ws(' ', title, summary, purpose, rationale, process, impact), ' ')) as words
    from practice_text where practice = p.id) t on true
where p.status = 'published';
alter table bench.practice add primary key (id);
create index on bench.practice using gin (words);
create index on bench.practice using gin (topic);
create index on bench.practice using gin (country);
create index on bench.practice using gin (city);
create index on bench.practice using gin (network);
create index on bench.practice using gin ("year");
create index on bench.practice using gin (language);
vacuum analyze bench.practice;
