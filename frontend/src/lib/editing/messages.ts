import type desk from "$lib/messages/en/desk.json";
import type editing from "$lib/messages/en/editing.json";
import type practice from "$lib/messages/en/practice.json";
import type template from "$lib/messages/en/template.json";
import { translator } from "$lib/messages/messages";

/** The messages of writing a practice. */
export const t = translator<typeof desk & typeof editing & typeof practice & typeof template>();
