import { t } from "./messages";
import type { Query } from "./query";
import type { Results } from "./search";

/** What a reader must know to understand why these are the results. */
export function resultNotes({ q, page }: Query, { list, lastPage }: Results): string[] {
  const { total = 0, relaxed, spelling } = list?.meta ?? {};
  return [
    lastPage ? t("results.pastEnd", { page, last: lastPage }) : "",
    relaxed ? t("results.relaxed") : "",
    spelling && total > 0 && !relaxed ? t("results.corrected", { q, spelling }) : "",
  ].filter(Boolean);
}

/** A spelling that the results are not for yet, so that the reader may want to ask again by it. */
export function suggestedSpelling({ list }: Results): string | undefined {
  const { total = 0, relaxed, spelling } = list?.meta ?? {};
  return total === 0 || relaxed ? spelling : undefined;
}
