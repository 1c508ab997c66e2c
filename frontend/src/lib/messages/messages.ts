import { PUBLIC_MESSAGES } from "$env/static/public";
import { direction } from "$lib/language/language";
import { locale } from "$lib/language/locales";
import type { MessageKey } from "./messageKeys";

type Plural = Partial<Record<Intl.LDMLPluralRule, string>>;
type Catalogue = Record<string, string | Plural>;
type Values = Record<string, string | number>;

/**
 * The locale of dates and numbers: English follows the British style, and all languages have the
 * digits of periods, which are shown as given. The service does the same in the pages it fills.
 */
export const formatLocale = `${locale === "en" ? "en-GB" : locale}-u-nu-latn`;

const numberFormat = new Intl.NumberFormat(formatLocale, { useGrouping: true });
const pluralRules = new Intl.PluralRules(locale);
const listFormat = new Intl.ListFormat(locale, { type: "unit", style: "short" });

export const formatNumber = (value: number): string => numberFormat.format(value);
export const formatList = (items: string[]): string =>
  isolate(listFormat.format(items.map((item) => isolate(item))), pageIsolate);

/** Joins unlike things, such as a city and its country, without the "and" of a list. */
export const joinWithComma = (items: string[]): string =>
  isolate(items.map((item) => isolate(item)).join(t("series.comma")), pageIsolate);

/** Joins the facts of a line with middle dots; empty ones are left out. */
export const joinWithDot = (...parts: (string | false | null | undefined)[]): string =>
  isolate(parts.flatMap((part) => (part ? [isolate(part)] : [])).join(" · "), pageIsolate);

export const { compare } = new Intl.Collator(locale);

const rightToLeft = direction(locale) === "rtl";

/** Unicode isolates: of the page's direction, and of the first strong character's. */
const pageIsolate = rightToLeft ? "\u2067" : "\u2066";
const autoIsolate = "\u2068";

/** Isolates the direction of a text where both directions may meet. */
const isolate = (text: string, mark = autoIsolate): string =>
  text && (rightToLeft || /[\u0590-\u08ff]/.test(text)) ? `${mark}${text}\u2069` : text;

const catalogue: Catalogue = {};

/** Parts that are loaded or loading. */
const loadedParts = new Map<string, Promise<void>>();

/** Loads parts of the messages in the current locale, each part once. */
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

/** Whether there is a message for a key that was built from data. */
export const hasMessage = (key: string): key is MessageKey => key in catalogue;

/** A message of a part that is loaded. */
export const t = (key: MessageKey, values?: Values): string =>
  formatMessage(catalogue[key] ?? key, values);

/** Fills in values, in the plural form of `count`. */
export function formatMessage(message: string | Plural, values: Values = {}): string {
  const text = typeof message === "string" ? message : pluralForm(message, Number(values.count));
  return text.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const value = values[name] ?? placeholder;
    return typeof value === "number" ? formatNumber(value) : isolate(value);
  });
}

function pluralForm(plural: Plural, count: number): string {
  return plural[pluralRules.select(count)] ?? plural.other ?? "";
}
