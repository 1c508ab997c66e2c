import type about from "$lib/messages/en/about.json";
import { translator } from "$lib/messages/messages";

/** The messages of the page about the site. */
export const t = translator<typeof about>();
export type AboutKey = keyof typeof about;
