import type practicePage from "$lib/messages/en/practicePage.json";
import { hasMessage, translator } from "$lib/messages/messages";

/** The messages of what a reader can do with a practice: cite, share, look into its history. */
export const t = translator<typeof practicePage>();

/** The word for a part of a record; one without a word stands for itself. */
export function recordPartLabel(part: string): string {
  const key = `field.${part}`;
  return hasMessage(key) ? t(key as keyof typeof practicePage) : part;
}
