import type search from "$lib/messages/en/search.json";
import { speaker } from "$lib/messages/messages";

/** The messages of searching. */
export const t = speaker<typeof search>();
