import type directory from "$lib/messages/en/directory.json";
import { known, speaker } from "$lib/messages/messages";

/** The messages of the home page and of the directory of topics, cities and networks. */
export const t = speaker<typeof directory>();

/** The word for a kind of place or a scope of a network; one without a word stands for itself. */
export function word(list: "kind" | "scope", value: string): string {
  const key = `${list}.${value}`;
  return known(key) ? t(key as keyof typeof directory) : value;
}
