import type desk from "$lib/messages/en/desk.json";
import type failure from "$lib/messages/en/failure.json";
import { speaker } from "$lib/messages/messages";

/** The messages of the coordinators' area. */
export const t = speaker<typeof desk & typeof failure>();
