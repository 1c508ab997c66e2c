import type { components } from "$lib/api/schema";
import { compare } from "$lib/messages/messages";
import { findTokens, isValid, type Token } from "$lib/tokens/tokens";

/** A step of the review, as the service takes it; null removes the reviewer. */
export type ReviewChange = Pick<
  components["schemas"]["PracticePatch"],
  "assignee" | "comment" | "status"
>;

export interface Reviewer {
  principal: string;
  name: string;
}

/** The holders of valid tokens who may publish practices, each once. */
export function reviewersOf(tokens: Token[], now: number): Reviewer[] {
  const reviewers = tokens
    .filter(({ role }) => role === "coordinator" || role === "admin")
    .filter((token) => isValid(token, now))
    .map(({ principal, name }) => [principal, name] as const);
  return [...new Map(reviewers)]
    .map(([principal, name]) => ({ principal, name }))
    .sort((a, b) => compare(a.name, b.name));
}

export async function findReviewers(): Promise<Reviewer[]> {
  return reviewersOf(await findTokens(), Date.now());
}
