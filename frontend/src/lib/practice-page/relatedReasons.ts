import type { RelatedPractice } from "$lib/api/types";

type Reason = RelatedPractice["reasons"][number];

/** What two practices share, of one kind; similar texts have no values. */
export interface SharedTrait {
  kind: Reason["kind"];
  values: string[];
}

/** Groups the reasons by kind. */
export function groupReasons(reasons: Reason[]): SharedTrait[] {
  const kinds = [...new Set(reasons.map(({ kind }) => kind))];
  return kinds.map((kind) => ({
    kind,
    values: reasons.flatMap((reason) => (reason.kind === kind ? (reason.label ?? []) : [])),
  }));
}
