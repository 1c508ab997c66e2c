import { PUBLIC_MESSAGES } from "$env/static/public";
import { direction } from "$lib/language/language";
import { locale } from "$lib/language/locales";
import type site from "./en/site.json";

type Plural = Partial<Record<Intl.LDMLPluralRule, string>>;
type Catalogue = Record<string, string | Plural>;
type Values = Record<string, string | number>;

/** Whose habits dates and numbers follow: this English is written in Europe. */
export const formatLocale = locale === "en" ? "en-GB" : locale;

const numberFormat = new Intl.NumberFormat(formatLocale);
const pluralRules = new Intl.PluralRules(locale);
const listFormat = new Intl.ListFormat(locale, { type: "unit", style: "short" });
const collator = new Intl.Collator(locale);

export const formatNumber = (value: number): string => numberFormat.format(value);
export const formatList = (items: string[]): string =>
  isolate(listFormat.format(items.map((item) => isolate(item))), pageIsolate);

/** Unlike things one after the other, as a city and its country, between which no "and" may stand. */
export const joinWithComma = (items: string[]): string =>
  isolate(items.map((item) => isolate(item)).join(t("series.comma")), pageIsolate);

/** What a line says of a record, part by part; a part that there is not is left out. */
export const joinWithDot = (...parts: (string | false | null | undefined)[]): string =>
  isolate(parts.flatMap((part) => (part ? [isolate(part)] : [])).join(" · "), pageIsolate);

export const compare = (one: string, other: string): number => collator.compare(one, other);

const rightToLeft = direction(locale) === "rtl";

/** Begins a text that runs as the page does, and one that runs as its first letter does. */
const pageIsolate = rightToLeft ? "\u2067" : "\u2066";
const autoIsolate = "\u2068";

/** A text that keeps its direction to itself where it may meet the other one. */
const isolate = (text: string, way = autoIsolate): string =>
  text && (rightToLeft || /[\u0590-\u08ff]/.test(text)) ? `${way}${text}\u2069` : text;

/** All that can be said by now. */
const catalogue: Catalogue = {};

/** The parts of the site whose messages are there or on their way. */
const loadedParts = new Map<string, Promise<void>>();

/** Sees to it that the messages of some parts of the site are there, in the language of the page. */
export async function loadMessages(...parts: string[]): Promise<void> {
  for (const part of parts) if (!loadedParts.has(part)) loadedParts.set(part, fetchPart(part));
  await Promise.all(parts.map((part) => loadedParts.get(part)));
}

async function fetchPart(part: string): Promise<void> {
  try {
    const response = await fetch(`${PUBLIC_MESSAGES}/${locale}/${part}.json`);
    addMessages(await response.json());
  } catch (failure) {
    loadedParts.delete(part);
    throw failure;
  }
}

export function addMessages(messages: Catalogue): void {
  Object.assign(catalogue, messages);
}

/** Whether there is a message under a key that is put together from data. */
export const hasMessage = (key: string): boolean => key in catalogue;

/** A way to say the messages of one part of the site beside those that every page needs. */
export function translator<Own extends Catalogue>() {
  return (key: keyof Own | keyof typeof site, values?: Values): string =>
    formatMessage(catalogue[key as string] ?? String(key), values);
}

/** A message with values put in, in the plural form that fits their count. */
export function formatMessage(message: string | Plural, values: Values = {}): string {
  const text = typeof message === "string" ? message : pluralForm(message, Number(values.count));
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name] ?? whole;
    return typeof value === "number" ? formatNumber(value) : isolate(value);
  });
}

/** The form of a message that fits a count. */
function pluralForm(plural: Plural, count: number): string {
  return plural[pluralRules.select(count)] ?? plural.other ?? "";
}

/** The messages that every page needs. */
export const t = translator<typeof site>();
export type MessageKey = Parameters<typeof t>[0];
