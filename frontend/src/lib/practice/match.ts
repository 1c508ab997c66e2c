import type { PracticeSummary } from "$lib/api/types";

/** How a practice was found, for its card: passages are those of the API, with the words marked. */
export interface Match {
  /** The title with the words marked; without them the plain one stands. */
  title: string[];
  /** What stands in place of the summary. */
  snippet: string[];
  /** The language of the snippet. */
  language: string;
  /** Whether that is not the language in which the card shows the practice. */
  elsewhere: boolean;
}

/** The title stays in the language the card is in; a text in another one shows where the words are. */
export function matchOf({ language, highlights }: PracticeSummary): Match {
  const { title = [], snippet = [], language: tag } = highlights ?? {};
  const elsewhere = Boolean(tag) && tag !== language;
  if (!tag || !elsewhere) return { title, snippet, language, elsewhere };
  return { title: [], snippet: snippet.length > 0 ? snippet : title, language: tag, elsewhere };
}
