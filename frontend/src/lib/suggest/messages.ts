import type suggest from "$lib/messages/en/suggest.json";
import { speaker } from "$lib/messages/messages";

/** The messages of suggestions. */
export const t = speaker<typeof suggest>();
