import { languageName } from "$lib/language/language";
import { locale } from "$lib/language/locales";
import { formatList, hasMessage, t } from "$lib/messages/messages";

/** The label of a field, with the language for fields of a text. */
export function fieldLabel(field: string): string {
  const [first = "", ...rest] = field.split(".");
  if (first !== "texts") return nameLabel(first);
  const [language = "", part = ""] = rest;
  return `${nameLabel(part)} (${languageName(language, locale)})`;
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
  return [nameLabel(kind), ...rest].join(" ");
}

/** The label of a field or an origin; the name itself where there is no label. */
function nameLabel(name: string): string {
  const key = [`field.${name}`, `record.${name}`].find(hasMessage);
  return key ? t(key) : name;
}
