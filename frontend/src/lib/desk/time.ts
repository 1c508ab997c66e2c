import { writing } from "$lib/messages/messages";

/** A moment, to the minute, as someone at work reads it. */
export const moment = (instant: string): string =>
  new Date(instant).toLocaleString(writing, { dateStyle: "medium", timeStyle: "short" });
