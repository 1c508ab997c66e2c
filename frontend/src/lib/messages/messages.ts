import { PUBLIC_MESSAGES } from "$env/static/public";
import { direction } from "$lib/language/language";
import { locale } from "$lib/language/locales";
import type site from "./en/site.json";

type Plural = Partial<Record<Intl.LDMLPluralRule, string>>;
type Catalogue = Record<string, string | Plural>;
type Values = Record<string, string | number>;

/** Whose habits dates and numbers follow: this English is written in Europe. */
export const writing = locale === "en" ? "en-GB" : locale;

const numbers = new Intl.NumberFormat(writing);
const plurals = new Intl.PluralRules(locale);
const lists = new Intl.ListFormat(locale, { type: "unit", style: "short" });
const order = new Intl.Collator(locale);

export const number = (value: number): string => numbers.format(value);
export const list = (items: string[]): string =>
  isolated(lists.format(items.map((item) => isolated(item))), along);

/** Unlike things one after the other, as a city and its country, between which no "and" may stand. */
export const series = (items: string[]): string =>
  isolated(items.map((item) => isolated(item)).join(t("series.comma")), along);

/** What a line says of a record, part by part; a part that there is not is left out. */
export const line = (...parts: (string | false | null | undefined)[]): string =>
  isolated(parts.flatMap((part) => (part ? [isolated(part)] : [])).join(" · "), along);

export const compare = (one: string, other: string): number => order.compare(one, other);

const rightToLeft = direction(locale) === "rtl";

/** Begins a text that runs as the page does, and one that runs as its first letter does. */
const along = rightToLeft ? "\u2067" : "\u2066";
const byItself = "\u2068";

/** A text that keeps its direction to itself where it may meet the other one. */
const isolated = (text: string, way = byItself): string =>
  text && (rightToLeft || /[\u0590-\u08ff]/.test(text)) ? `${way}${text}\u2069` : text;

/** All that can be said by now. */
const catalogue: Catalogue = {};

/** The parts of the site whose messages are there or on their way. */
const learned = new Map<string, Promise<void>>();

/** Sees to it that the messages of some parts of the site are there, in the language of the page. */
export async function learn(...parts: string[]): Promise<void> {
  for (const part of parts) if (!learned.has(part)) learned.set(part, fetched(part));
  await Promise.all(parts.map((part) => learned.get(part)));
}

async function fetched(part: string): Promise<void> {
  try {
    const response = await fetch(`${PUBLIC_MESSAGES}/${locale}/${part}.json`);
    take(await response.json());
  } catch (failure) {
    learned.delete(part);
    throw failure;
  }
}

export function take(messages: Catalogue): void {
  Object.assign(catalogue, messages);
}

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
    return typeof value === "number" ? number(value) : isolated(value);
  });
}

/** The form of a message that fits a count. */
function form(plural: Plural, count: number): string {
  return plural[plurals.select(count)] ?? plural.other ?? "";
}

/** The messages that every page needs. */
export const t = speaker<typeof site>();
export type MessageKey = Parameters<typeof t>[0];
