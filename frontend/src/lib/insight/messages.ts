import type insight from "$lib/messages/en/insight.json";
import { speaker } from "$lib/messages/messages";

/** The messages of the insights. */
export const t = speaker<typeof insight>();
