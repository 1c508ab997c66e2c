import type collection from "$lib/messages/en/collection.json";
import { hasMessage, translator } from "$lib/messages/messages";

export const t = translator<typeof collection>();

/** The introduction of a collection, a general one where the site has none of its own. */
export function introOf(id: string): string {
  const key = `collection.${id}`;
  return hasMessage(key) ? t(key as keyof typeof collection) : t("collection.intro");
}
