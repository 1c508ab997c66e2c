-- Who wrote an unpublished practice, who reviews it, and what was said last; never public, and gone once it is published.
alter table practice add column review jsonb check (review is null or status <> 'published');

-- Cities that coordinators miss: open until an admin names a city or a reason to decline.
create sequence city_request_id;
create table city_request (
    id           bigint primary key,
    name         text not null check (length(name) between 1 and 200),
    country      text not null check (country ~ '^[A-Z]{2}$'),
    alias        text,
    latitude     double precision check (latitude between -90 and 90),
    longitude    double precision check (longitude between -180 and 180),
    source       text,
    comment      text,
    requested_by text not null,
    requested_at timestamptz not null,
    city         text,
    reason       text,
    check ((latitude is null) = (longitude is null)),
    check (city is null or reason is null)
);
