import reading from "$lib/messages/en/reading.json";
import { speaker } from "$lib/messages/messages";

/** The messages of what a reader can do with a practice: cite, share, look into its history. */
export const t = speaker(reading);

const keys: object = reading;

/** The word for a part of a record; one without a word stands for itself. */
export function partWord(part: string): string {
  const key = `part.${part}`;
  return key in keys ? t(key as keyof typeof reading) : part;
}
