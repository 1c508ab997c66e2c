import { describe, expect, it } from "vitest";
import { locales } from "$lib/language/locales";

type Message = string | Record<string, string>;

const files = import.meta.glob<Record<string, Message>>("./*/*.json", {
  eager: true,
  import: "default",
});
const sources = import.meta.glob<string>(
  ["/src/**/*.{ts,svelte}", "!**/*.test.ts", "!**/schema.d.ts"],
  {
    eager: true,
    import: "default",
    query: "?raw",
  },
);

const parts = Object.keys(files).flatMap((path) => /\/en\/(\w+)\.json$/.exec(path)?.[1] ?? []);
const messagesOf = (locale: string, part: string) => files[`./${locale}/${part}.json`] ?? {};
const formsOf = (message: Message | undefined) =>
  typeof message === "object" ? Object.values(message) : [message ?? ""];
const placeholdersIn = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort();

/** Keys in the source, literal and built from templates. */
const code = Object.values(sources).join("\n");
const literalKeys = new Set(Array.from(code.matchAll(/"([\w.-]+)"/g), ([, key]) => key));
const templateKeys = Array.from(code.matchAll(/`([\w.-]*\$\{[^`]*)`/g), ([, key = ""]) => key)
  .filter((key) => /^[a-z][\w.-]*\./.test(key))
  .map((key) => new RegExp(`^${key.replaceAll(".", "\\.").replace(/\$\{.*?\}/g, "[\\w-]+")}$`));

describe.each(parts)("messages of %s", (part) => {
  const english = messagesOf("en", part);

  // The service uses these parts.
  it.skipIf(["mail", "server"].includes(part))("are all used", () => {
    const isUnused = (key: string) =>
      !literalKeys.has(key) && !templateKeys.some((one) => one.test(key));
    expect(Object.keys(english).filter(isUnused)).toEqual([]);
  });

  it.each(locales)("are complete in %s", (locale) => {
    expect(Object.keys(messagesOf(locale, part))).toEqual(Object.keys(english));
  });

  it.each(locales)("have the same placeholders in %s as in English", (locale) => {
    for (const [key, message] of Object.entries(messagesOf(locale, part))) {
      const expected = placeholdersIn(formsOf(english[key]).join());
      expect([key, placeholdersIn(formsOf(message).join())]).toEqual([key, expected]);
      // Forms for one and two may spell the number out; they need all other values.
      const required = expected.filter((value) => value !== "{count}");
      for (const form of formsOf(message))
        expect(placeholdersIn(form)).toEqual(expect.arrayContaining(required));
    }
  });

  it.each(locales)("have every plural form in %s", (locale) => {
    const forms = new Intl.PluralRules(locale).resolvedOptions().pluralCategories.toSorted();
    for (const [key, message] of Object.entries(messagesOf(locale, part))) {
      const plural = typeof english[key] === "object" || typeof message === "object";
      if (plural) expect([key, Object.keys(message).toSorted()]).toEqual([key, forms]);
    }
  });
});

it("no key is in two parts", () => {
  const keys = parts.flatMap((part) => Object.keys(messagesOf("en", part)));
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
});

it("French uses no-break spaces before punctuation", () => {
  const messages = parts.flatMap((part) => Object.values(messagesOf("fr", part)).flatMap(formsOf));
  expect(messages.filter((text) => / [:;?!»%]|« /.test(text))).toEqual([]);
});
