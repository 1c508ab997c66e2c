import { languageName } from "$lib/language/language";
import { locale } from "$lib/language/locales";
import { formatList } from "$lib/messages/messages";
import { recordPartLabel, t } from "./messages";

/** What a field of a record is called: of a text its part and its language. */
export function fieldLabel(field: string): string {
  const [first = "", ...rest] = field.split(".");
  if (first !== "texts") return recordPartLabel(first);
  const [language = "", part = ""] = rest;
  return `${recordPartLabel(part)} (${languageName(language, locale)})`;
}

/** What stood in a field, in words; the name of a record in it is its id. */
export function formatFieldValue(value: unknown): string {
  if (value === null || value === undefined || value === "") return t("history.nothing");
  if (Array.isArray(value)) return formatList(value.map(formatFieldValue)) || t("history.nothing");
  if (typeof value === "object") return Object.values(value).map(formatFieldValue).join(" · ");
  return String(value);
}

/** Through what a revision was made, such as import 17. */
export function formatOrigin(through: string): string {
  const [kind = "", ...rest] = through.split(" ");
  return [recordPartLabel(kind), ...rest].join(" ");
}
