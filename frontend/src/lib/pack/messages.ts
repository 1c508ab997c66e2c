import type pack from "$lib/messages/en/pack.json";
import { speaker } from "$lib/messages/messages";

/** The messages of practices put together to be printed. */
export const t = speaker<typeof pack>();
