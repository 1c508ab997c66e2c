import type offline from "$lib/messages/en/offline.json";
import { speaker } from "$lib/messages/messages";

/** The messages of what works without a connection, and of what does not work. */
export const t = speaker<typeof offline>();
