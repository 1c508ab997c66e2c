-- Whether practices of the source that the file does not list are archived.
alter table import add column absent text not null default 'keep' check (absent in ('keep', 'archive'));

alter table import_row drop constraint import_row_action_check;
alter table import_row add constraint import_row_action_check
    check (action in ('create', 'update', 'archive', 'unchanged', 'duplicate', 'error', 'skip'));

-- Where the file was fetched from; null if it was uploaded.
alter table import add column url text;
