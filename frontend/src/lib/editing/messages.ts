import desk from "$lib/messages/en/desk.json";
import editing from "$lib/messages/en/editing.json";
import practice from "$lib/messages/en/practice.json";
import template from "$lib/messages/en/template.json";
import { speaker } from "$lib/messages/messages";

/** The messages of writing a practice. */
export const t = speaker({ ...practice, ...desk, ...template, ...editing });
