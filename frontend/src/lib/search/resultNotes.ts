import { t } from "$lib/messages/messages";
import type { Query } from "./query";
import type { Results } from "./search";

/** Notes that explain why the results differ from the query. */
export function resultNotes({ q, page }: Query, { list, lastPage }: Results): string[] {
  const { total = 0, relaxed, spelling } = list?.meta ?? {};
  return [
    lastPage ? t("results.pastEnd", { page, last: lastPage }) : "",
    relaxed ? t("results.relaxed") : "",
    spelling && total > 0 && !relaxed ? t("results.corrected", { q, spelling }) : "",
  ].filter(Boolean);
}

/** A spelling to suggest, where the results are not for it already. */
export function suggestedSpelling({ list }: Results): string | undefined {
  const { total = 0, relaxed, spelling } = list?.meta ?? {};
  return total === 0 || relaxed ? spelling : undefined;
}
