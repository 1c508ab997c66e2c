import type membership from "$lib/messages/en/membership.json";
import { translator } from "$lib/messages/messages";

/** The messages of memberships over the years. */
export const t = translator<typeof membership>();
