import { expect, it } from "vitest";
import { localeOf, withLocale, withoutLocale } from "./locales";

it.each([
  ["/fr/practices", "fr", "/practices"],
  ["/ar", "ar", "/"],
  ["/fr?q=a", "fr", "/?q=a"],
  ["/practices/fr", "en", "/practices/fr"],
  ["/france", "en", "/france"],
  ["/en/practices", "en", "/en/practices"],
  ["/", "en", "/"],
])("%s is the %s version of %s", (path, locale, english) => {
  expect(localeOf(path)).toBe(locale);
  expect(withoutLocale(path)).toBe(english);
});

it.each([
  ["fr", "/", "/fr"],
  ["fr", "/?q=a", "/fr?q=a"],
  ["ar", "/practices?topic=roma", "/ar/practices?topic=roma"],
  ["de", "/ar/cities", "/de/cities"],
  ["en", "/uk", "/"],
] as const)("in %s, %s is %s", (locale, path, other) => {
  expect(withLocale(locale, path)).toBe(other);
});
