import type desk from "$lib/messages/en/desk.json";
import type failure from "$lib/messages/en/failure.json";
import { translator } from "$lib/messages/messages";

/** The messages of the coordinators' area. */
export const t = translator<typeof desk & typeof failure>();
