import type map from "$lib/messages/en/map.json";
import { speaker } from "$lib/messages/messages";

/** The messages of maps. */
export const t = speaker<typeof map>();
