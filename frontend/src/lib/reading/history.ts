import { languageName } from "$lib/language/language";
import { locale } from "$lib/language/locales";
import { list } from "$lib/messages/messages";
import { partWord, t } from "./messages";

/** What a field of a record is called: of a text its part and its language. */
export function fieldWords(field: string): string {
  const [first = "", ...rest] = field.split(".");
  if (first !== "texts") return partWord(first);
  const [language = "", part = ""] = rest;
  return `${partWord(part)} (${languageName(language, locale)})`;
}

/** What stood in a field, in words; the name of a record in it is its id. */
export function valueWords(value: unknown): string {
  if (value === null || value === undefined || value === "") return t("history.nothing");
  if (Array.isArray(value)) return list(value.map(valueWords)) || t("history.nothing");
  if (typeof value === "object") return Object.values(value).map(valueWords).join(" · ");
  return String(value);
}

/** Through what a revision was made, such as import 17. */
export function throughWords(through: string): string {
  const [kind = "", ...rest] = through.split(" ");
  return [partWord(kind), ...rest].join(" ");
}
