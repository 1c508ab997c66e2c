import { formatLocale } from "$lib/messages/messages";

/** A moment, to the minute, as someone at work reads it. */
export const formatDateTime = (instant: string): string =>
  new Date(instant).toLocaleString(formatLocale, { dateStyle: "medium", timeStyle: "short" });
