import type { Membership } from "$lib/api/types";
import { t } from "$lib/messages/messages";
import { formatDate, formatDateRange } from "$lib/practice/period";

export function formatMembershipPeriod({ from, to }: Membership): string {
  if (from && to) return formatDateRange(from, to);
  if (from) return t("since", { from: formatDate(from) });
  return to ? t("until", { to: formatDate(to) }) : t("undated");
}

/** The source of a membership and its date; some sources are "undated". */
export function formatSource({ source, sourceDate }: Membership): string {
  if (!source || !/^\d/.test(sourceDate ?? "")) return source ?? "";
  return t("network.source.of", { source, date: formatDate(sourceDate ?? "") });
}
