import type about from "$lib/messages/en/about.json";
import { learn, speaker } from "$lib/messages/messages";

/** The messages of the page about the site: long ones, which no other page needs. */
export const t = speaker<typeof about>();
export type AboutKey = keyof typeof about;

export const spoken = (): Promise<void> =>
  learn(import.meta.glob<typeof about>("/src/lib/messages/*/about.json", { import: "default" }));
