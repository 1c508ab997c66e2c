import type practicePage from "$lib/messages/en/practicePage.json";
import { hasMessage, translator } from "$lib/messages/messages";

export const t = translator<typeof practicePage>();

/** The label of a field or an origin; the name itself where there is no label. */
export function recordPartLabel(part: string): string {
  const key = `field.${part}`;
  return hasMessage(key) ? t(key as keyof typeof practicePage) : part;
}
