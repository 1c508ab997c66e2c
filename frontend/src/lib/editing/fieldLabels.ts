import { languageName } from "$lib/language/language";
import { locale } from "$lib/language/locales";
import type { MessageKey } from "$lib/messages/messageKeys";
import { formatList, hasMessage, t } from "$lib/messages/messages";

const labelKeys: Record<string, MessageKey> = {
  originalLanguage: "edit.original",
  status: "review.status",
  translation: "edit.translation",
};

/** The label of the field at a JSON pointer, with the language where there are several texts. */
export function labelOf(pointer: string, languages: string[]): string {
  const [first = "", tag, ...path] = pointer.split("/").slice(1);
  if (first !== "texts") return labelOfPath([first, tag ?? "", ...path]);
  if (!tag) return t("edit.texts");
  const language = languageName(tag, locale);
  if (path.length === 0) return t("edit.text", { language });
  return languages.length > 1 ? `${labelOfPath(path)} (${language})` : labelOfPath(path);
}

/** Such as "Contact, Email" and "Key reference documents 2, Link". */
function labelOfPath([name = "", ...path]: string[]): string {
  const part = path.at(-1) ?? "";
  const isDocument = name === "references" && path.length > 0;
  const parent = isDocument ? `${fieldLabel(name)} ${Number(path[0]) + 1}` : fieldLabel(name);
  const key = isDocument ? `edit.reference.${part}` : `edit.${name}.${part}`;
  return hasMessage(key) ? formatList([parent, t(key)]) : parent;
}

/** The label of a field or column; its name where there is none. */
export function fieldLabel(name: string): string {
  const keys = [labelKeys[name] ?? `template.${name}`, `record.${name}`];
  const key = keys.find(hasMessage);
  return key ? t(key) : name;
}
