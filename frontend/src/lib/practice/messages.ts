import type practice from "$lib/messages/en/practice.json";
import { translator } from "$lib/messages/messages";

export const t = translator<typeof practice>();
