import type imports from "$lib/messages/en/imports.json";
import type workspace from "$lib/messages/en/workspace.json";
import { translator } from "$lib/messages/messages";

/** The messages of bringing in files. */
export const t = translator<typeof workspace & typeof imports>();
