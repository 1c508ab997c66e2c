import type search from "$lib/messages/en/search.json";
import { translator } from "$lib/messages/messages";

/** The messages of searching. */
export const t = translator<typeof search>();
