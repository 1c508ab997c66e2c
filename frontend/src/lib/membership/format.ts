import type { Membership } from "$lib/api/types";
import { t } from "$lib/messages/messages";
import { formatDate, formatDateRange } from "$lib/practice/period";

export function formatMembershipPeriod({ from, to, sourceDate }: Membership): string {
  if (from && to) return formatDateRange(from, to);
  if (from) return t("since", { from: formatDate(from) });
  if (to) return t("until", { to: formatDate(to) });
  return isDate(sourceDate) ? t("undated.source", { date: formatDate(sourceDate) }) : t("undated");
}

const isDate = (text: string | null): text is string => /^\d/.test(text ?? "");

/** The source of a membership and its date; some sources are "undated". */
export function formatSource({ source, sourceDate }: Membership): string {
  if (!source || !isDate(sourceDate)) return source ?? "";
  return t("network.source.of", { source, date: formatDate(sourceDate) });
}
