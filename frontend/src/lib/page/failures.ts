import type failure from "$lib/messages/en/failure.json";
import { speaker } from "$lib/messages/messages";

/** What is said where something is missing or does not work. */
export const t = speaker<typeof failure>();
