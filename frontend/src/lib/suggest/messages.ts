import type suggest from "$lib/messages/en/suggest.json";
import { translator } from "$lib/messages/messages";

export const t = translator<typeof suggest>();
