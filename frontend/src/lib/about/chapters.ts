import type { MessageKey } from "$lib/messages/messageKeys";

/** The chapters in reading order, each with its number of paragraphs. */
const paragraphs = {
  "intercultural-city": 3,
  programme: 3,
  members: 3,
  joining: 3,
  accessibility: 5,
};
export type Chapter = keyof typeof paragraphs;
export const chapters = Object.keys(paragraphs) as Chapter[];

export const isChapter = (name: string): name is Chapter => name in paragraphs;

/** The keys of a chapter's paragraphs. */
export const paragraphsOf = (chapter: Chapter): MessageKey[] =>
  Array.from(
    { length: paragraphs[chapter] },
    (_, index) => `guide.${chapter}.${index + 1}` as MessageKey,
  );
