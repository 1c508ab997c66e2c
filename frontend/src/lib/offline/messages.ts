import type offline from "$lib/messages/en/offline.json";
import { translator } from "$lib/messages/messages";

export const t = translator<typeof offline>();
