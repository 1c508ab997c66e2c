import { apiUrl } from "$lib/api/client";
import { localePath } from "$lib/language/locales";

export type MarkupPart = { text: string; href?: string; code?: boolean };

/** Splits a message into text, [links](/path) and `code`, the only markup that messages may use. */
export function parseMarkup(message: string): MarkupPart[] {
  return message
    .split(/(\[[^\]]+\]\([^)]+\)|`[^`]+`)/)
    .filter(Boolean)
    .map((text) => {
      const link = /^\[([^\]]+)\]\(([^)]+)\)$/.exec(text);
      if (link?.[1]) return { text: link[1], href: link[2] };
      return text.startsWith("`") ? { text: text.slice(1, -1), code: true } : { text };
    });
}

/** Resolves a link of a message: the service may be on another host, pages have a locale. */
export function linkTarget(href: string): { href: string; rel?: string } {
  if (/^\/(q|api)\//.test(href)) return { href: apiUrl(href), rel: "external" };
  return { href: href.startsWith("/") ? localePath(href) : href };
}
