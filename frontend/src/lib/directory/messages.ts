import type directory from "$lib/messages/en/directory.json";
import { hasMessage, translator } from "$lib/messages/messages";

/** The messages of the home page and of the directory of topics, cities and networks. */
export const t = translator<typeof directory>();

/** The word for a kind of place or a scope of a network; one without a word stands for itself. */
export const vocabularyLabel = (key: `kind.${string}` | `scope.${string}`): string =>
  hasMessage(key) ? t(key as keyof typeof directory) : key.replace(/^\w+\./, "");
