/** The results that a reader came from. They stay in the tab and out of URLs, for privacy. */
interface ResultList {
  href: string;
  slugs: string[];
}

const storageKey = "trail";
let results: ResultList = { href: "", slugs: [] };
// After a reload.
try {
  results = JSON.parse(sessionStorage.getItem(storageKey) ?? "") as ResultList;
} catch {}

export function rememberResults(href: string, slugs: string[]): void {
  results = { href, slugs };
  try {
    sessionStorage.setItem(storageKey, JSON.stringify(results));
  } catch {}
}

/** The previous and next result, and the list, of a practice that was among the results. */
export function resultNeighbours(slug: string) {
  const index = results.slugs.indexOf(slug);
  if (index < 0) return undefined;
  return { back: results.href, previous: results.slugs[index - 1], next: results.slugs[index + 1] };
}
