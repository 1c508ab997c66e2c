import type offline from "$lib/messages/en/offline.json";
import { translator } from "$lib/messages/messages";

/** The messages of what works without a connection, and of what does not work. */
export const t = translator<typeof offline>();
