import type map from "$lib/messages/en/map.json";
import { translator } from "$lib/messages/messages";

/** The messages of maps. */
export const t = translator<typeof map>();
