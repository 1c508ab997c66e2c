import type { Membership } from "$lib/api/records";
import { dateWords, rangeWords } from "$lib/practice/period";
import { t } from "./messages";

/** How long a membership has lasted, as far as anyone wrote it down. */
export function spanWords({ from, to }: Membership): string {
  if (from && to) return rangeWords(from, to);
  if (from) return t("since", { from: dateWords(from) });
  return to ? t("until", { to: dateWords(to) }) : t("undated");
}

/** Who says that a city is a member, and as of when; some sources are "undated". */
export function sourceWords({ source, sourceDate }: Membership): string {
  if (!source || !/^\d/.test(sourceDate ?? "")) return source ?? "";
  return t("network.source.of", { source, date: dateWords(sourceDate ?? "") });
}
