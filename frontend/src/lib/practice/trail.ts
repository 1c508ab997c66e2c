/** The results a reader came from, kept as long as the tab and told nobody: no address says where someone has been. */
interface Trail {
  href: string;
  slugs: string[];
}

const place = "trail";
let trail: Trail = { href: "", slugs: [] };
// What a page that was loaded anew may still know.
try {
  trail = JSON.parse(sessionStorage.getItem(place) ?? "") as Trail;
} catch {}

export function leave(href: string, slugs: string[]): void {
  trail = { href, slugs };
  try {
    sessionStorage.setItem(place, JSON.stringify(trail));
  } catch {}
}

/** The way back and to the neighbours, for a practice that stood among the results. */
export function around(slug: string) {
  const index = trail.slugs.indexOf(slug);
  if (index < 0) return undefined;
  return { back: trail.href, previous: trail.slugs[index - 1], next: trail.slugs[index + 1] };
}
