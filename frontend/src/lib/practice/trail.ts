/** The results a reader came from, kept in memory only: no address tells where someone has been. */
interface Trail {
  href: string;
  slugs: string[];
}

let trail: Trail = { href: "", slugs: [] };

export function leave(href: string, slugs: string[]): void {
  trail = { href, slugs };
}

/** The way back and to the neighbours, for a practice that stood among the results. */
export function around(slug: string) {
  const index = trail.slugs.indexOf(slug);
  if (index < 0) return undefined;
  return { back: trail.href, previous: trail.slugs[index - 1], next: trail.slugs[index + 1] };
}
