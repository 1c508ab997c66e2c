import desk from "$lib/messages/en/desk.json";
import { speaker } from "$lib/messages/messages";

/** The messages of the coordinators' area. */
export const t = speaker(desk);
