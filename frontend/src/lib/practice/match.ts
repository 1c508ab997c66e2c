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
  const { title = [], snippet = [], language: matched } = highlights ?? {};
  const shown = matched || language;
  const isOtherLanguage = shown !== language;
  return {
    title: isOtherLanguage ? [] : title,
    snippet: isOtherLanguage && snippet.length === 0 ? title : snippet,
    language: shown,
    isOtherLanguage,
  };
}
