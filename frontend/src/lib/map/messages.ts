import type map from "$lib/messages/en/map.json";
import { translator } from "$lib/messages/messages";

export const t = translator<typeof map>();
