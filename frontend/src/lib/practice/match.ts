import type { PracticeSummary } from "$lib/api/types";

/** How a query matched a practice. Passages contain <mark>, as the API sends them. */
export interface Match {
  /** The highlighted title; empty where the title has no match. */
  title: string[];
  /** Passages to show in place of the summary. */
  snippet: string[];
  /** The language of the snippet. */
  language: string;
  /** Whether the match is in another language than the card shows. */
  isOtherLanguage: boolean;
}

/** The card keeps its title; a match in another language goes into the snippet. */
export function matchOf({ language, highlights }: PracticeSummary): Match {
  const { title = [], snippet = [], language: tag } = highlights ?? {};
  const isOtherLanguage = Boolean(tag) && tag !== language;
  if (!tag || !isOtherLanguage)
    return { title, snippet, language, isOtherLanguage: isOtherLanguage };
  return {
    title: [],
    snippet: snippet.length > 0 ? snippet : title,
    language: tag,
    isOtherLanguage: isOtherLanguage,
  };
}
