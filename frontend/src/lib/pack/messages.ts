import type pack from "$lib/messages/en/pack.json";
import { translator } from "$lib/messages/messages";

/** The messages of practices put together to be printed. */
export const t = translator<typeof pack>();
