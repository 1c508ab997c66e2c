import { locale } from "$lib/language/locales";
import type site from "./en/site.json";

type Plural = Partial<Record<Intl.LDMLPluralRule, string>>;
type Catalogue = Record<string, string | Plural>;
type Files = Record<string, () => Promise<Catalogue>>;
type Values = Record<string, string | number>;

/** Whose habits dates and numbers follow: this English is written in Europe. */
export const writing = locale === "en" ? "en-GB" : locale;

const numbers = new Intl.NumberFormat(writing);
const plurals = new Intl.PluralRules(locale);
const lists = new Intl.ListFormat(locale, { type: "unit", style: "short" });
const order = new Intl.Collator(locale);

export const number = (value: number): string => numbers.format(value);
export const list = (items: string[]): string => lists.format(items);
export const compare = (one: string, other: string): number => order.compare(one, other);

/** All that can be said by now. */
const catalogue: Catalogue = {};

/** Takes in the messages of some parts of the site, of which only the page's language is loaded. */
export async function learn(files: Files): Promise<void> {
  const own = Object.keys(files).filter((path) => path.includes(`/messages/${locale}/`));
  Object.assign(catalogue, ...(await Promise.all(own.map((path) => files[path]?.()))));
}

/** The messages of the pages that most visitors see, on their way before any page asks for them. */
export const spoken = learn(
  import.meta.glob<Catalogue>(["/src/lib/messages/*/*.json", "!**/about.json"], {
    import: "default",
  }),
);

/** Whether there is a message under a key that is put together from data. */
export const known = (key: string): boolean => key in catalogue;

/** A way to say the messages of one part of the site beside those that every page needs. */
export function speaker<Own extends Catalogue>() {
  return (key: keyof Own | keyof typeof site, values?: Values): string =>
    worded(catalogue[key as string] ?? String(key), values);
}

/** A message with values put in, in the plural form that fits their count. */
export function worded(message: string | Plural, values: Values = {}): string {
  const text = typeof message === "string" ? message : form(message, Number(values.count));
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name] ?? whole;
    return typeof value === "number" ? number(value) : value;
  });
}

/** The form of a message that fits a count. */
function form(plural: Plural, count: number): string {
  return plural[plurals.select(count)] ?? plural.other ?? "";
}

/** The messages that every page needs. */
export const t = speaker<typeof site>();
export type MessageKey = Parameters<typeof t>[0];
