import type { Period } from "$lib/api/records";
import { t, writing } from "$lib/messages/messages";

const forms: Record<number, Intl.DateTimeFormatOptions> = {
  7: { year: "numeric", month: "long", timeZone: "UTC" },
  10: { year: "numeric", month: "long", day: "numeric", timeZone: "UTC" },
};

/** An EDTF year, month or day in words; anything finer or vaguer stays as it is. */
export function dateWords(edtf: string): string {
  const form = /^\d{4}-\d{2}(-\d{2})?$/.test(edtf) && forms[edtf.length];
  const date = new Date(edtf);
  if (!form || Number.isNaN(date.getTime())) return edtf;
  return new Intl.DateTimeFormat(writing, form).format(date);
}

/** A period as the catalogue understood it, or nothing where it understood nothing. */
export function periodWords({ from, to, ongoing }: Period): string | undefined {
  if (ongoing) return from ? t("period.since", { from: dateWords(from) }) : t("period.ongoing");
  if (from && to && from !== to) {
    return t("period.range", { from: dateWords(from), to: dateWords(to) });
  }
  const date = from ?? to;
  return date ? dateWords(date) : undefined;
}

/** Whether the words say more than the period as it was given. */
export function needsWords(period: Period): boolean {
  const { text, from, to, ongoing } = period;
  if (!periodWords(period) || (ongoing && !from)) return false;
  return ongoing || [from, to].some((date) => date && !text?.includes(date));
}

/** A period in one line: as it was given, with the words wherever they say more. */
export function periodLine(period: Period): string {
  const text = period.text ?? "";
  const words = needsWords(period) ? (periodWords(period) ?? "") : "";
  if (!words) return text;
  return words.startsWith(text.toLocaleLowerCase()) ? words : t("period.both", { text, words });
}
