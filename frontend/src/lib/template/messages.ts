import type template from "$lib/messages/en/template.json";
import { translator } from "$lib/messages/messages";

export const t = translator<typeof template>();
