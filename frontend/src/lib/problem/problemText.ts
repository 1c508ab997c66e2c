import type { Problem } from "$lib/api/types";
import type problem from "$lib/messages/en/problem.json";
import { hasMessage, translator } from "$lib/messages/messages";

const t = translator<typeof problem>();

/** A problem of the API: a stable code, and a sentence in English. */
export interface ProblemMessage {
  code: string;
  message: string;
  allowed?: string[];
}

/** The title of a problem (RFC 9457); the code is the last segment of its type. */
export const titleOf = ({ type, title }: Problem): ProblemMessage => ({
  code: type.replace(/.*\//, ""),
  message: title,
});

/** The translated problem, split where the service's English sentence belongs; `after` is undefined without it. */
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
