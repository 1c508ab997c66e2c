import type footer from "$lib/messages/en/footer.json";
import { translator } from "$lib/messages/messages";

/** The messages at the foot of every page. */
export const t = translator<typeof footer>();
