import type imports from "$lib/messages/en/imports.json";
import type workspace from "$lib/messages/en/workspace.json";
import { translator } from "$lib/messages/messages";

export const t = translator<typeof workspace & typeof imports>();
