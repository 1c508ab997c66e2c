import type search from "$lib/messages/en/search.json";
import { translator } from "$lib/messages/messages";

export const t = translator<typeof search>();
