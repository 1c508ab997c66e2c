import type { PracticeDetail } from "$lib/api/types";

/** The cache of practices read, shared with the service worker. */
export const practiceCache = "practices-1";

/** The practices that can be read offline, latest first, each in the language it was last read in. */
export async function cachedPractices(): Promise<PracticeDetail[]> {
  if (!("caches" in globalThis)) return [];
  const cache = await caches.open(practiceCache);
  const answers = await Promise.all((await cache.keys()).map((key) => cache.match(key)));
  const bodies: { data: PracticeDetail }[] = await Promise.all(
    answers.flatMap((answer) => (answer ? [answer.json()] : [])),
  );
  return [...new Map(bodies.map(({ data }) => [data.id, data])).values()].toReversed();
}

export async function deleteCachedPractices(): Promise<void> {
  await caches.delete(practiceCache);
}
