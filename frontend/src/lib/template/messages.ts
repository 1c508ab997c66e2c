import type template from "$lib/messages/en/template.json";
import { translator } from "$lib/messages/messages";

/** The messages of the template for good practices. */
export const t = translator<typeof template>();
