/** The languages of the interface, also of the service and of app.html. English has no prefix in paths. */
import locales from "./locales.json";

export { locales };

/** The locale of a path. */
export function localeOf(path: string): string {
  const first = path.split(/[/?#]/)[1];
  return locales.slice(1).find((locale) => locale === first) ?? "en";
}

/** A path without its locale: what routes match. */
export function withoutLocale(path: string): string {
  const locale = localeOf(path);
  return locale === "en" ? path : path.slice(`/${locale}`.length).replace(/^(?!\/)/, "/");
}

/** The path of the same page in another locale. */
export function withLocale(locale: string, path: string): string {
  const english = withoutLocale(path);
  return locale === "en" ? english : `/${locale}${english.replace(/^\/(?=$|[?#])/, "")}`;
}

/** The locale of the interface, fixed until the next page load. */
export const locale = localeOf(globalThis.location?.pathname ?? "/");

/** A path in the current locale, for links. */
export const localePath = (path: string): string => withLocale(locale, path);
