import type membership from "$lib/messages/en/membership.json";
import { translator } from "$lib/messages/messages";

export const t = translator<typeof membership>();
