-- The catalogue, for PostgreSQL 15 or newer. The revision log at the end is what everything else follows.

-- Whether a date is one of EDTF as precise as it is known: year, year-month or day.
create function is_edtf(date text) returns boolean immutable
    return date ~ '^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$';

create table topic (
    id       text primary key,
    position integer not null
);
create table topic_label (
    topic    text not null references topic on delete cascade,
    language text not null,
    label    text not null,
    primary key (topic, language)
);

create table collection (
    id       text primary key,
    position integer not null
);
create table collection_label (
    collection text not null references collection on delete cascade,
    language   text not null,
    label      text not null,
    primary key (collection, language)
);

create table city (
    id          text primary key,
    name        text not null,
    local_name  text not null,
    country     text not null check (country ~ '^[A-Z]{2}$'),
    kind        text not null,
    latitude    double precision check (latitude between -90 and 90),
    longitude   double precision check (longitude between -180 and 180),
    population  integer check (population > 0),
    geonames_id integer unique
);
create table city_name (
    city     text not null references city on delete cascade,
    language text not null,
    name     text not null,
    primary key (city, language)
);
create table city_alias (
    city     text not null references city on delete cascade,
    position integer not null,
    alias    text not null,
    primary key (city, position)
);

create table network (
    id      text primary key,
    name    text not null,
    acronym text,
    scope   text not null check (scope in ('international', 'national', 'regional')),
    country text check (country ~ '^[A-Z]{2}$'),
    founded integer,
    website text,
    parent  text references network deferrable initially deferred,
    note    text
);

-- A city may leave and come back, so a membership is a record of its own.
create table membership (
    id          text primary key,
    network     text not null references network,
    city        text not null references city,
    from_date   text check (is_edtf(from_date)),
    to_date     text check (is_edtf(to_date)),
    status      text not null check (status in ('member', 'candidate', 'former', 'index-only')),
    source      text,
    source_date text,
    note        text,
    unique nulls not distinct (network, city, from_date)
);
create index membership_of_network on membership (network);
create index membership_of_city on membership (city);

create sequence practice_id;
create table practice (
    id                bigint primary key,
    slug              text not null unique check (length(slug) between 1 and 200),
    status            text not null check (status in ('draft', 'in-review', 'published', 'archived')),
    period_text       text,
    period_from       text check (is_edtf(period_from)),
    period_to         text check (is_edtf(period_to)),
    period_ongoing    boolean not null,
    original_language text not null,
    source_url        text,
    license           text,
    confirmed_on      date,
    created_at        timestamptz not null
);
create table practice_text (
    practice             bigint not null references practice on delete cascade,
    language             text not null,
    title                text not null check (length(title) between 1 and 1000),
    summary              text,
    purpose              text,
    rationale            text,
    process              text,
    impact               text,
    reference_documents  jsonb not null,
    translation_kind     text not null check (translation_kind in ('original', 'human', 'machine')),
    translation_revision bigint,
    primary key (practice, language)
);
create table practice_country (
    practice bigint not null references practice on delete cascade,
    position integer not null,
    country  text not null check (country ~ '^[A-Z]{2}$'),
    primary key (practice, position)
);
create table practice_city (
    practice bigint not null references practice on delete cascade,
    position integer not null,
    city     text not null references city,
    primary key (practice, position)
);
create index practice_of_city on practice_city (city);
create table practice_topic (
    practice bigint not null references practice on delete cascade,
    position integer not null,
    topic    text not null references topic,
    primary key (practice, position)
);
create index practice_of_topic on practice_topic (topic);
create table practice_collection (
    practice   bigint not null references practice on delete cascade,
    position   integer not null,
    collection text not null references collection,
    primary key (practice, position)
);
create index practice_of_collection on practice_collection (collection);
create table practice_external_id (
    source   text not null check (length(source) between 1 and 100),
    id       text not null check (length(id) between 1 and 500),
    practice bigint not null references practice on delete cascade,
    primary key (source, id)
);
create index external_id_of_practice on practice_external_id (practice);
-- Slugs a practice had before; they go on answering, with a redirect.
create table practice_former_slug (
    slug     text primary key,
    practice bigint not null references practice on delete cascade
);
create index former_slug_of_practice on practice_former_slug (practice);
-- Personal data, apart from the practice and its log: shown only where marked public.
create table practice_contact (
    practice     bigint primary key references practice on delete cascade,
    name         text,
    organisation text,
    email        text,
    phone        text,
    public       boolean not null default false
);

-- The revision log. One row counts; whoever writes locks it until commit, so numbers have no gap and commit in order.
create table revision_counter (
    only_row boolean primary key default true check (only_row),
    last     bigint not null
);
insert into revision_counter (last) values (0);

create table revision (
    number  bigint primary key,
    at      timestamptz not null,
    who     text not null,
    through text not null
);
create table change (
    revision  bigint not null references revision,
    position  integer not null,
    entity    text not null,
    entity_id text not null,
    kind      text not null check (kind in ('create', 'update', 'rename', 'merge', 'delete')),
    before    jsonb,
    after     jsonb,
    primary key (revision, position)
);
create index change_of_record on change (entity, entity_id, revision desc, position desc);
create index deletion_by_slug on change (entity, (before ->> 'slug')) where kind = 'delete';
create index deletion_by_former_slug on change using gin ((before -> 'formerSlugs')) where kind = 'delete';
