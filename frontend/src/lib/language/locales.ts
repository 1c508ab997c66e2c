/** The languages of the interface. English has no prefix in paths. */
export const locales = ["en", "fr", "de", "es", "it", "pt", "uk", "ar"] as const;
export type Locale = (typeof locales)[number];

/** The locale of a path. */
export function localeOf(path: string): Locale {
  const first = path.split(/[/?#]/)[1];
  return locales.slice(1).find((locale) => locale === first) ?? "en";
}

/** A path without its locale: what routes match. */
export function withoutLocale(path: string): string {
  const locale = localeOf(path);
  return locale === "en" ? path : path.slice(`/${locale}`.length).replace(/^(?!\/)/, "/");
}

/** The path of the same page in another locale. */
export function withLocale(locale: Locale, path: string): string {
  const english = withoutLocale(path);
  return locale === "en" ? english : `/${locale}${english.replace(/^\/(?=$|[?#])/, "")}`;
}

/** The locale of the interface, fixed until the next page load. */
export const locale = localeOf(globalThis.location?.pathname ?? "/");

/** A path in the current locale, for links. */
export const localePath = (path: string): string => withLocale(locale, path);
