import type { PracticeDetail } from "$lib/api/types";
import { t } from "$lib/messages/messages";
import { formatDate } from "$lib/practice/period";

/** The URL by id, which stays when the title and the slug change. */
export const permalink = (origin: string, { id }: { id: string }): string =>
  `${origin}/practices/${id}`;

/**
 * An APA citation, split before and after the title, which is marked up in its own language. It names no author: the
 * catalogue publishes the text, and the cities are what it is about.
 */
export function citation(practice: PracticeDetail, origin: string): [string, string] {
  const citationText = t("cite.text", {
    year: practice.updatedAt.slice(0, 4),
    site: t("site.name"),
    revision: practice.revision,
    date: formatDate(practice.updatedAt.slice(0, 10)),
    address: permalink(origin, practice),
  });
  // {title} was given no value, so its placeholder is still there.
  const [before = "", after = ""] = citationText.split("{title}");
  return [before, after];
}
