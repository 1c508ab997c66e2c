import { formatLocale } from "$lib/messages/messages";

export const formatDateTime = (instant: string): string =>
  new Date(instant).toLocaleString(formatLocale, { dateStyle: "medium", timeStyle: "short" });
