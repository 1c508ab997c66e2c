import type insight from "$lib/messages/en/insight.json";
import { translator } from "$lib/messages/messages";

export const t = translator<typeof insight>();
