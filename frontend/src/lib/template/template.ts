import { locale } from "$lib/language/locales";

/** The sections in order, each with the number of lines to write on when printed. */
export const sections = [
  { name: "title", lines: 2, needed: true },
  { name: "cities", lines: 2, needed: false },
  { name: "period", lines: 1, needed: false },
  { name: "topics", lines: 2, needed: false },
  { name: "summary", lines: 4, needed: false },
  { name: "purpose", lines: 6, needed: false },
  { name: "rationale", lines: 6, needed: false },
  { name: "process", lines: 10, needed: false },
  { name: "impact", lines: 8, needed: false },
  { name: "references", lines: 4, needed: false },
  { name: "sourceUrl", lines: 1, needed: false },
  { name: "contact", lines: 3, needed: false },
] as const;

export const kinds = ["practices", "translations", "cities", "memberships"] as const;

/** The files of a kind; those for people have headings in the language of the page. */
export const files = [
  { ending: "xlsx", label: "template.xlsx", lang: locale },
  { ending: "csv", label: "template.csv", lang: locale },
  { ending: "schema.json", label: "template.schema", lang: undefined },
  { ending: "tableschema.json", label: "template.tableschema", lang: undefined },
] as const;
