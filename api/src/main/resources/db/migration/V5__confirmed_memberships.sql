-- Whether an admin stands for it: coordinators write memberships themselves, and get rights only by confirmed ones.
alter table membership add column confirmed boolean not null default true;

alter table import_row drop constraint import_row_reversal_check;
alter table import_row add constraint import_row_reversal_check
    check (reversal in ('undone', 'edited-since', 'in-use', 'not-allowed'));
