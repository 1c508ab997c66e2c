import { PUBLIC_MESSAGES } from "$env/static/public";
import { localeOf, locales, withLocale } from "$lib/language/locales";

/** Without a connection the site speaks only languages that were used before: the path of a page in one of them. */
export async function pathInCachedLocale(cache: Cache, path: string): Promise<string> {
  const found = await findCached([localeOf(path), ...locales], (locale) =>
    cache.match(`${PUBLIC_MESSAGES}/${locale}/site.json`),
  );
  return found ? withLocale(found.locale, path) : path;
}

/** The words of a part of the site in any language that was used, where those asked for are not there. */
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
    const words = await lookUp(locale);
    if (words) return { locale, words };
  }
  return undefined;
}
