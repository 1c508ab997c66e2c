import { locale, withLocale } from "./locales";

/** The address of a page of this site in the language of the interface, for links. */
export const localePath = (path: string): string => withLocale(locale, path);
