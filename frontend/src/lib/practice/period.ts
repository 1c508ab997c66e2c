import type { Period } from "$lib/api/types";
import { memoize } from "$lib/language/language";
import { formatLocale, t } from "$lib/messages/messages";

const dateFormats: Record<number, Intl.DateTimeFormatOptions> = {
  7: { year: "numeric", month: "long", timeZone: "UTC" },
  10: { year: "numeric", month: "long", day: "numeric", timeZone: "UTC" },
};

const dateFormat = memoize(
  (length: number) => new Intl.DateTimeFormat(formatLocale, dateFormats[length]),
);

/** Formats an EDTF month or day; other forms stay as they are. */
export function formatDate(edtf: string): string {
  const date = new Date(edtf);
  if (!/^\d{4}-\d{2}(-\d{2})?$/.test(edtf) || Number.isNaN(date.getTime())) return edtf;
  return dateFormat(edtf.length).format(date);
}

/** Formats a range of two EDTF dates. */
export function formatDateRange(from: string, to: string): string {
  const dates = { from: formatDate(from), to: formatDate(to) };
  if (from.length !== to.length || dates.from === from || dates.to === to)
    return t("period.range", dates);
  return dateFormat(from.length).formatRange(new Date(from), new Date(to));
}

/** A period as the service understood it; undefined where it could not. */
export function formatPeriod({ from, to, ongoing }: Period): string | undefined {
  if (ongoing) return from ? t("period.since", { from: formatDate(from) }) : t("period.ongoing");
  if (from && to && from !== to) return formatDateRange(from, to);
  const date = from ?? to;
  return date ? formatDate(date) : undefined;
}

/** Whether the interpretation adds anything to the text as given. */
export function needsInterpretation(period: Period): boolean {
  const { text, from, to, ongoing } = period;
  if (!formatPeriod(period) || (ongoing && !from)) return false;
  return ongoing || [from, to].some((date) => date && !text?.includes(date));
}

/** A period in one line: the text as given, with the interpretation where the text lacks a year. */
export function formatPeriodLine(period: Period): string {
  const { text, from, to } = period;
  const givenText = text ?? "";
  const lacksYear = [from, to].some((date) => date && !givenText.includes(date.slice(0, 4)));
  return lacksYear
    ? t("period.both", { text: givenText, words: formatPeriod(period) ?? "" })
    : givenText;
}
