import { PUBLIC_MESSAGES } from "$env/static/public";
import { localeOf, locales, withLocale } from "$lib/language/locales";

/** The path of a page in a locale that can be shown offline: the requested one, or one used before. */
export async function pathInCachedLocale(cache: Cache, path: string): Promise<string> {
  const cached = await findCached([localeOf(path), ...locales], (locale) =>
    cache.match(`${PUBLIC_MESSAGES}/${locale}/site.json`),
  );
  return cached ? withLocale(cached.locale, path) : path;
}

/** The messages of a part in any cached locale. */
export async function messagesInCachedLocale(
  cache: Cache,
  path: string,
): Promise<Response | undefined> {
  if (!path.startsWith(PUBLIC_MESSAGES)) return undefined;
  const part = path.slice(path.lastIndexOf("/"));
  return (await findCached(locales, (locale) => cache.match(`${PUBLIC_MESSAGES}/${locale}${part}`)))
    ?.words;
}

async function findCached<L>(
  all: readonly L[],
  lookUp: (locale: L) => Promise<Response | undefined>,
) {
  for (const locale of all) {
    const response = await lookUp(locale);
    if (response) return { locale, words: response };
  }
  return undefined;
}
