import type { Problem } from "$lib/api/types";
import { hasMessage, t } from "$lib/messages/messages";

/** A problem of the API: a stable code, and a sentence in English. */
export interface ProblemMessage {
  code: string;
  message: string;
  value?: string | null;
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
  value,
  allowed,
}: ProblemMessage): [before: string, after?: string] {
  // Such as "unknown-topic", else all of "unknown-".
  const keys = [code, code.replace(/-.*/, "-")].map((name) => `problem.${name}`);
  const key = keys.find(hasMessage);
  if (!key) return ["", ""];
  const [before = "", after] = t(key, { first: allowed?.[0] ?? "", value: value ?? "" }).split(
    "{message}",
  );
  return [before, after];
}
