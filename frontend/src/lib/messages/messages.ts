import site from "./en/site.json";

type Plural = Partial<Record<Intl.LDMLPluralRule, string>>;
type Catalogue = Record<string, string | Plural>;
type Values = Record<string, string | number>;

/** The language of the interface, not of the texts it shows. */
export const locale = "en";

/** Whose habits dates and numbers follow: this English is written in Europe. */
export const writing = "en-GB";

const numbers = new Intl.NumberFormat(writing);
const plurals = new Intl.PluralRules(locale);
const lists = new Intl.ListFormat(locale, { type: "unit", style: "short" });
const order = new Intl.Collator(locale);

export const number = (value: number): string => numbers.format(value);
export const list = (items: string[]): string => lists.format(items);
export const compare = (one: string, other: string): number => order.compare(one, other);

/** A way to say the messages of one part of the site beside those that every page needs. */
export function speaker<Own extends Catalogue>(own: Own) {
  const catalogue: Catalogue = { ...site, ...own };
  return (key: keyof Own | keyof typeof site, values: Values = {}): string => {
    const message = catalogue[key as string] ?? "";
    const text = typeof message === "string" ? message : form(message, Number(values.count));
    return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = values[name] ?? whole;
      return typeof value === "number" ? number(value) : value;
    });
  };
}

/** The form of a message that fits a count. */
function form(plural: Plural, count: number): string {
  return plural[plurals.select(count)] ?? plural.other ?? "";
}

/** The messages that every page needs. */
export const t = speaker({});
export type MessageKey = Parameters<typeof t>[0];
