import type guide from "$lib/messages/en/guide.json";
import { translator } from "$lib/messages/messages";

/** The texts that explain what the catalogue is about. */
export const t = translator<typeof guide>();
