import type { Caller } from "$lib/desk/session.svelte";
import type { Status } from "./form";

const all: Record<Status, Status[]> = {
  draft: ["in-review", "published"],
  "in-review": ["published", "draft"],
  published: ["archived", "draft"],
  archived: ["published", "draft"],
};

const unpublished: Status[] = ["draft", "in-review"];

/** Where a practice can go from where it stands, in someone's hands: a contributor writes up to the review. */
export const movesOf = (status: Status, role: Caller["role"]): Status[] =>
  all[status].filter((next) => role !== "contributor" || unpublished.includes(next));
