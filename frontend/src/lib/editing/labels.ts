import { languageName } from "$lib/language/language";
import { locale } from "$lib/language/locales";
import { known, list } from "$lib/messages/messages";
import { t } from "./messages";

const own: Record<string, Parameters<typeof t>[0]> = {
  originalLanguage: "edit.original",
  status: "review.status",
  translation: "edit.translation",
};

/** What the field at a place in the form is called; of a text with its language, where there are several. */
export function labelOf(pointer: string, languages: string[]): string {
  const [first = "", tag, ...way] = pointer.split("/").slice(1);
  if (first !== "texts") return labelled([first, tag ?? "", ...way]);
  if (!tag) return t("edit.texts");
  const language = languageName(tag, locale);
  if (way.length === 0) return t("edit.text", { language });
  return languages.length > 1 ? `${labelled(way)} (${language})` : labelled(way);
}

/** A part of a field is named after the whole, and a document by its number. */
function labelled([name = "", ...way]: string[]): string {
  const part = way.at(-1) ?? "";
  const isDocument = name === "references" && way.length > 0;
  const whole = isDocument ? `${word(name)} ${Number(way[0]) + 1}` : word(name);
  const key = isDocument ? `edit.reference.${part}` : `edit.${name}.${part}`;
  return known(key) ? list([whole, t(key as "edit.contact.name")]) : whole;
}

function word(name: string): string {
  const key = own[name] ?? `template.${name}`;
  return known(key) ? t(key as "template.title") : name;
}
