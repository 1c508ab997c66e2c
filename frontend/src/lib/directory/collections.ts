import collection from "$lib/messages/en/collection.json";
import { speaker } from "$lib/messages/messages";

export const t = speaker(collection);

/** What a collection is about, of those that this site knows. */
export function introOf(id: string): string {
  const key = `collection.${id}`;
  return key in collection ? t(key as keyof typeof collection) : t("collection.intro");
}
