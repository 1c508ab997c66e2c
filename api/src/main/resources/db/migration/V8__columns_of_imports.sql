-- Which sheet and columns of a file an import reads, and what was said about them.
alter table import
    add column sheet            text,
    add column sheets           jsonb not null default '[]',
    add column heading_line     integer check (heading_line > 0),
    add column unknown_columns  text not null default 'warn' check (unknown_columns in ('warn', 'reject')),
    -- Names of columns by heading; empty where the cells are left out.
    add column column_choices   jsonb not null default '{}',
    -- What each column of the file was taken for, and why.
    add column columns          jsonb not null default '[]',
    -- Edits of rows by line.
    add column edits            jsonb not null default '{}';

-- To find the latest choices for a source.
create index import_with_choices on import (principal, source, kind, id) where column_choices <> '{}';

alter table import_row drop constraint import_row_action_check;
alter table import_row add constraint import_row_action_check
    check (action in ('create', 'update', 'unchanged', 'duplicate', 'error', 'skip'));

-- Texts of the cells that have problems, by column.
alter table import_row add column cells jsonb not null default '{}';
