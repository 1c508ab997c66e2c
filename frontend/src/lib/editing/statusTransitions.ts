import type { Caller } from "$lib/workspace/session.svelte";
import type { Status } from "./form";

const transitions: Record<Status, Status[]> = {
  draft: ["in-review", "published"],
  "in-review": ["published", "draft"],
  published: ["archived", "draft"],
  archived: ["published", "draft"],
};

const unpublished: Status[] = ["draft", "in-review"];

/** The next statuses that a role may choose. Contributors cannot publish; others return a practice with a reason. */
export const allowedTransitions = (status: Status, role: Caller["role"]): Status[] =>
  transitions[status].filter((next) =>
    role === "contributor"
      ? unpublished.includes(next)
      : !(status === "in-review" && next === "draft"),
  );
