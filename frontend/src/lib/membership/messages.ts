import type membership from "$lib/messages/en/membership.json";
import { speaker } from "$lib/messages/messages";

/** The messages of memberships over the years. */
export const t = speaker<typeof membership>();
