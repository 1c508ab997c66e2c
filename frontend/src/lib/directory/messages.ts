import type directory from "$lib/messages/en/directory.json";
import { hasMessage, translator } from "$lib/messages/messages";

export const t = translator<typeof directory>();

/** The label of a kind of place or scope of a network; the id where there is no label. */
export const vocabularyLabel = (key: `kind.${string}` | `scope.${string}`): string =>
  hasMessage(key) ? t(key as keyof typeof directory) : key.replace(/^\w+\./, "");
