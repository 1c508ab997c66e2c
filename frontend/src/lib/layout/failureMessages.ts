import type failure from "$lib/messages/en/failure.json";
import { translator } from "$lib/messages/messages";

/** What is said where something is missing or does not work. */
export const t = translator<typeof failure>();
