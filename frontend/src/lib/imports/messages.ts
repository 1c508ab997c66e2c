import type desk from "$lib/messages/en/desk.json";
import type imports from "$lib/messages/en/imports.json";
import { translator } from "$lib/messages/messages";

/** The messages of bringing in files. */
export const t = translator<typeof desk & typeof imports>();
