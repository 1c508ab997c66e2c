import type reading from "$lib/messages/en/reading.json";
import { known, speaker } from "$lib/messages/messages";

/** The messages of what a reader can do with a practice: cite, share, look into its history. */
export const t = speaker<typeof reading>();

/** The word for a part of a record; one without a word stands for itself. */
export function partWord(part: string): string {
  const key = `field.${part}`;
  return known(key) ? t(key as keyof typeof reading) : part;
}
