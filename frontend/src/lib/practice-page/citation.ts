import type { PracticeDetail } from "$lib/api/types";
import { formatList } from "$lib/messages/messages";
import { formatDate } from "$lib/practice/period";
import { t } from "./messages";

/** The address of a practice that no change of its title ever changes. */
export const permalink = (origin: string, { id }: { id: string }): string =>
  `${origin}/practices/${id}`;

/** A citation in the manner of the APA, in the parts before and after the title, which has a language of its own. */
export function citation(practice: PracticeDetail, origin: string): [string, string] {
  const author = formatList(practice.cities.map(({ name }) => name));
  const whole = t(author ? "cite.text" : "cite.authorless", {
    author,
    year: practice.updatedAt.slice(0, 4),
    site: t("site.name"),
    revision: practice.revision,
    date: formatDate(practice.updatedAt.slice(0, 10)),
    address: permalink(origin, practice),
  });
  // The title alone was given no value, so that its place still shows.
  const [before = "", after = ""] = whole.split("{title}");
  return [before, after];
}
