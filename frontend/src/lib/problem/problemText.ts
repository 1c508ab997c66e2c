import type { Problem } from "$lib/api/types";
import type problem from "$lib/messages/en/problem.json";
import { hasMessage, translator } from "$lib/messages/messages";

const t = translator<typeof problem>();

/** A problem as the service tells it: a code that never changes, and a sentence in English. */
export interface ProblemMessage {
  code: string;
  message: string;
  allowed?: string[];
}

/** What kind of refusal it is, which the address of its type ends with. */
export const titleOf = ({ type, title }: Problem): ProblemMessage => ({
  code: type.replace(/.*\//, ""),
  message: title,
});

/** What a problem says in the language of the page: what stands before the service's own sentence, and what after, if that is needed. */
export function translateProblem({
  code,
  allowed,
}: ProblemMessage): [before: string, after?: string] {
  const keys = [code, code.replace(/-.*/, "-")].map((one) => `problem.${one}`);
  const key = keys.find(hasMessage) as keyof typeof problem | undefined;
  if (!key) return ["", ""];
  const [before = "", after] = t(key, { first: allowed?.[0] ?? "" }).split("{message}");
  return [before, after];
}
