import type { Suggestion } from "$lib/api/types";
import { hasFilter, type Query, withFilter } from "$lib/search/query";

export type Kind = Suggestion["kind"];

/** A suggestion and its index among all groups, for the arrow keys. */
export interface IndexedSuggestion {
  suggestion: Suggestion;
  index: number;
}

/** The index while no suggestion is active. */
export const noActive = -1;

export const idOf = (index: number): string => `suggestion-${index}`;

/** Groups suggestions by kind, in the order of the API. */
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

/** The index that an arrow key leads to, with wrap-around. */
export function nextActive(active: number, key: "ArrowDown" | "ArrowUp", count: number): number {
  if (key === "ArrowDown") return (active + 1) % count;
  return active > 0 ? active - 1 : count - 1;
}

/** The query with the suggestion as a filter in place of the text; undefined for a practice. */
export function applySuggestion({ kind, id }: Suggestion, query: Query): Query | undefined {
  if (kind === "practice") return undefined;
  const filter = { facet: kind, value: id };
  const withoutText = { ...query, q: "", page: 1 };
  return hasFilter(query, filter) ? withoutText : withFilter(withoutText, filter);
}
