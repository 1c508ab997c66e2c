/** The languages of the interface. English is the one that addresses do not name. */
export const locales = ["en", "fr", "de", "es", "it", "pt", "uk", "ar"] as const;
export type Locale = (typeof locales)[number];

/** The language of the page at a path of this site. */
export function localeOf(path: string): Locale {
  const first = path.split(/[/?#]/)[1];
  return locales.slice(1).find((locale) => locale === first) ?? "en";
}

/** A path of this site as it is in English: what pages are looked up by. */
export function withoutLocale(path: string): string {
  const locale = localeOf(path);
  return locale === "en" ? path : path.slice(`/${locale}`.length).replace(/^(?!\/)/, "/");
}

/** The path of the same page in another language. */
export function withLocale(locale: Locale, path: string): string {
  const english = withoutLocale(path);
  return locale === "en" ? english : `/${locale}${english.replace(/^\/(?=$|[?#])/, "")}`;
}

/** The language of the interface, not of the texts it shows; another one is another page load. */
export const locale = localeOf(globalThis.location?.pathname ?? "/");

/** The path of a page of this site in the language of the interface, for links. */
export const localePath = (path: string): string => withLocale(locale, path);
