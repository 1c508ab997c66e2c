/** The results a reader came from, kept as long as the tab and told nobody: no address says where someone has been. */
interface ResultList {
  href: string;
  slugs: string[];
}

const storageKey = "trail";
let results: ResultList = { href: "", slugs: [] };
// What a page that was loaded anew may still know.
try {
  results = JSON.parse(sessionStorage.getItem(storageKey) ?? "") as ResultList;
} catch {}

export function rememberResults(href: string, slugs: string[]): void {
  results = { href, slugs };
  try {
    sessionStorage.setItem(storageKey, JSON.stringify(results));
  } catch {}
}

/** The way back and to the neighbours, for a practice that stood among the results. */
export function resultNeighbours(slug: string) {
  const index = results.slugs.indexOf(slug);
  if (index < 0) return undefined;
  return { back: results.href, previous: results.slugs[index - 1], next: results.slugs[index + 1] };
}
