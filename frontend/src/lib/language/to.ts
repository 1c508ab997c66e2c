import { inLocale, locale } from "./locales";

/** The address of a page of this site in the language of the interface, for links. */
export const to = (path: string): string => inLocale(locale, path);
