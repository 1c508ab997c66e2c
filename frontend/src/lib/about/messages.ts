import type about from "$lib/messages/en/about.json";
import type guide from "$lib/messages/en/guide.json";
import { translator } from "$lib/messages/messages";

export const t = translator<typeof about & typeof guide>();
export type AboutKey = keyof typeof about | keyof typeof guide;
