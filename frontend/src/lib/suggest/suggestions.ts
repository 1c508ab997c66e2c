import type { Suggestion } from "$lib/api/types";
import { hasFilter, type Query, withFilter } from "$lib/search/query";

/** What was typed may be a filter of practices, or one practice itself. */
export type Kind = Suggestion["kind"];

/** A suggestion and its place among all of them, which the arrow keys go through. */
export interface IndexedSuggestion {
  suggestion: Suggestion;
  index: number;
}

/** No suggestion is active: what is typed counts. */
export const noActive = -1;

/** The id of a suggestion in the page. */
export const idOf = (index: number): string => `suggestion-${index}`;

/** Suggestions under the headings of their kinds, in the order in which they came. */
export function groupsOf(
  suggestions: Suggestion[],
): { kind: Kind; choices: IndexedSuggestion[] }[] {
  const options = suggestions.map((suggestion, index) => ({ suggestion, index }));
  const kinds = [...new Set(suggestions.map(({ kind }) => kind))];
  return kinds.map((kind) => ({
    kind,
    choices: options.filter(({ suggestion }) => suggestion.kind === kind),
  }));
}

/** The suggestion that an arrow key leads to; past the end it begins again. */
export function nextActive(active: number, key: "ArrowDown" | "ArrowUp", count: number): number {
  if (key === "ArrowDown") return (active + 1) % count;
  return active > 0 ? active - 1 : count - 1;
}

/** The query after a choice: a filter takes the place of the words; a practice is no filter. */
export function applySuggestion({ kind, id }: Suggestion, query: Query): Query | undefined {
  if (kind === "practice") return undefined;
  const filter = { facet: kind, value: id };
  const withoutText = { ...query, q: "", page: 1 };
  return hasFilter(query, filter) ? withoutText : withFilter(withoutText, filter);
}
