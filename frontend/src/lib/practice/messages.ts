import type practice from "$lib/messages/en/practice.json";
import { translator } from "$lib/messages/messages";

/** The messages of one practice. */
export const t = translator<typeof practice>();
