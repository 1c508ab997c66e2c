import type { RelatedPractice } from "$lib/api/types";

type Reason = RelatedPractice["reasons"][number];

/** All of one kind that two practices have in common; of alike text there is nothing to name. */
export interface SharedTrait {
  kind: Reason["kind"];
  values: string[];
}

/** What two practices have in common, everything of one kind together. */
export function groupReasons(reasons: Reason[]): SharedTrait[] {
  const kinds = [...new Set(reasons.map(({ kind }) => kind))];
  return kinds.map((kind) => ({
    kind,
    values: reasons.flatMap((reason) => (reason.kind === kind ? (reason.label ?? []) : [])),
  }));
}
