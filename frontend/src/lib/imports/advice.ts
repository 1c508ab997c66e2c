import type { MessageKey } from "$lib/messages/messageKeys";
import { t } from "$lib/messages/messages";
import type { RowProblem } from "./imports";

const adviceKeys: Record<string, MessageKey> = {
  "ambiguous-city": "fix.choose",
  "another-language": "fix.language",
  "all-capitals": "fix.look",
  "differs-between-rows": "fix.rows",
  "given-twice": "fix.twice",
  "misread-characters": "fix.encoding",
  "lost-characters": "fix.encoding",
  missing: "fix.missing",
  "not-yours": "fix.rights",
  "only-admins": "fix.empty",
  "other-row-wrong": "fix.other",
  "period-not-understood": "fix.period",
  "period-reversed": "fix.period",
  placeholder: "fix.empty",
  "possible-duplicate": "fix.duplicate",
  "too-long": "fix.long",
  "unknown-column": "fix.column",
};

/** What to do about a problem. */
export function adviceOn({ code, allowed, level }: RowProblem): string {
  const key = adviceKeys[code];
  if (key) return t(key);
  if (allowed?.length) return t("fix.choose");
  return t(level === "error" ? "fix.value" : "fix.look");
}
