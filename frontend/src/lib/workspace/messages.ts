import type failure from "$lib/messages/en/failure.json";
import type workspace from "$lib/messages/en/workspace.json";
import { translator } from "$lib/messages/messages";

export const t = translator<typeof workspace & typeof failure>();
