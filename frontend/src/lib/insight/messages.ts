import type insight from "$lib/messages/en/insight.json";
import { translator } from "$lib/messages/messages";

/** The messages of the insights. */
export const t = translator<typeof insight>();
