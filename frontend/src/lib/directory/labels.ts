import { hasMessage, t } from "$lib/messages/messages";

/** The label of a kind of place or scope of a network; the id where there is no label. */
export const vocabularyLabel = (key: `kind.${string}` | `scope.${string}`): string =>
  hasMessage(key) ? t(key) : key.replace(/^\w+\./, "");

/** The introduction of a collection, a general one where the site has none of its own. */
export function collectionIntro(id: string): string {
  const key = `collection.${id}`;
  return t(hasMessage(key) ? key : "collection.intro");
}

/** The introduction of a topic; empty where the site has none, such as for a topic that was added later. */
export function topicIntro(id: string): string {
  const key = `topic.${id}`;
  return hasMessage(key) ? t(key) : "";
}
