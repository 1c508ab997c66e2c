import type footer from "$lib/messages/en/footer.json";
import { translator } from "$lib/messages/messages";

export const t = translator<typeof footer>();
