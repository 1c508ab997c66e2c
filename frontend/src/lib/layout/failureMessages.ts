import type failure from "$lib/messages/en/failure.json";
import { translator } from "$lib/messages/messages";

export const t = translator<typeof failure>();
