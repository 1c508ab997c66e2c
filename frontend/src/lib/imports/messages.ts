import type desk from "$lib/messages/en/desk.json";
import type imports from "$lib/messages/en/imports.json";
import { speaker } from "$lib/messages/messages";

/** The messages of bringing in files. */
export const t = speaker<typeof desk & typeof imports>();
