import type { Membership } from "$lib/api/records";
import { dateWords, rangeWords } from "$lib/practice/period";
import { t } from "./messages";

/** How long a membership has lasted, as far as anyone wrote it down. */
export function spanWords({ from, to }: Membership): string {
  if (from && to) return rangeWords(from, to);
  if (from) return t("since", { from: dateWords(from) });
  return to ? t("until", { to: dateWords(to) }) : t("undated");
}
