import type { RowProblem } from "./imports";
import { t } from "./messages";

const adviceKeys: Record<string, Parameters<typeof t>[0]> = {
  "ambiguous-city": "fix.choose",
  "another-language": "fix.language",
  "all-capitals": "fix.look",
  "differs-between-rows": "fix.rows",
  "given-twice": "fix.twice",
  "column-given-twice": "fix.twice",
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
