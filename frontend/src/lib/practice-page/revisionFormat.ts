import { languageName } from "$lib/language/language";
import { locale } from "$lib/language/locales";
import { formatList } from "$lib/messages/messages";
import { recordPartLabel, t } from "./messages";

/** The label of a field, with the language for fields of a text. */
export function fieldLabel(field: string): string {
  const [first = "", ...rest] = field.split(".");
  if (first !== "texts") return recordPartLabel(first);
  const [language = "", part = ""] = rest;
  return `${recordPartLabel(part)} (${languageName(language, locale)})`;
}

/** Formats the old or new value of a field; records are shown by id. */
export function formatFieldValue(value: unknown): string {
  if (value === null || value === undefined || value === "") return t("history.nothing");
  if (Array.isArray(value)) return formatList(value.map(formatFieldValue)) || t("history.nothing");
  if (typeof value === "object") return Object.values(value).map(formatFieldValue).join(" · ");
  return String(value);
}

/** Formats the origin of a revision, such as "import 17". */
export function formatOrigin(through: string): string {
  const [kind = "", ...rest] = through.split(" ");
  return [recordPartLabel(kind), ...rest].join(" ");
}
