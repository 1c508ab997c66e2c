import type pack from "$lib/messages/en/pack.json";
import { translator } from "$lib/messages/messages";

export const t = translator<typeof pack>();
