import type practice from "$lib/messages/en/practice.json";
import { speaker } from "$lib/messages/messages";

/** The messages of one practice. */
export const t = speaker<typeof practice>();
