import { readdirSync, readFileSync } from "node:fs";

const catalogues = "src/lib/messages";

/** All messages in a language. */
export const messagesOf = (locale: string): Record<string, unknown> =>
  Object.assign(
    {},
    ...readdirSync(`${catalogues}/${locale}`).map((file) =>
      JSON.parse(readFileSync(`${catalogues}/${locale}/${file}`, "utf8")),
    ),
  );

/** Returns messages without placeholders and plural forms. */
export function translatorOf(locale: string): (key: string) => string {
  const messages = messagesOf(locale);
  return (key) => {
    const message = messages[key];
    if (typeof message !== "string") throw new Error(`No plain message ${key} in ${locale}`);
    return message;
  };
}

/** The path prefix of a locale. */
export const localePrefix = (locale: string): string => (locale === "en" ? "" : `/${locale}`);
