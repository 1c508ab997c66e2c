import { readdirSync, readFileSync } from "node:fs";

const catalogues = "src/lib/messages";

/** Every message of the site in a language, by its key. */
export const messagesOf = (locale: string): Record<string, unknown> =>
  Object.assign(
    {},
    ...readdirSync(`${catalogues}/${locale}`).map((file) =>
      JSON.parse(readFileSync(`${catalogues}/${locale}/${file}`, "utf8")),
    ),
  );

/** How the site says something in a language: a message without gaps. */
export function translatorOf(locale: string): (key: string) => string {
  const messages = messagesOf(locale);
  return (key) => {
    const message = messages[key];
    if (typeof message !== "string") throw new Error(`No plain message ${key} in ${locale}`);
    return message;
  };
}

/** The start of the addresses of a language. */
export const localePrefix = (locale: string): string => (locale === "en" ? "" : `/${locale}`);
