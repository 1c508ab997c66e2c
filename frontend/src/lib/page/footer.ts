import type footer from "$lib/messages/en/footer.json";
import { speaker } from "$lib/messages/messages";

/** The messages at the foot of every page. */
export const t = speaker<typeof footer>();
