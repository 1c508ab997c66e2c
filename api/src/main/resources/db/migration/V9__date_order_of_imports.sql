-- Whether dates such as 05/06/2021 begin with the day or the month; null if nobody said so.
alter table import add column date_order text check (date_order in ('dmy', 'mdy'));
