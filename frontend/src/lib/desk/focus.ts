import { tick } from "svelte";

/** Brings who is at work to a panel, when it comes and whenever it says something else. */
export const toward = (_said: unknown) => (panel: HTMLElement) => panel.focus();

/** Where what had the focus is gone, the heading of the page takes it, or what is named instead. */
export async function regain(place?: () => HTMLElement | null | undefined): Promise<void> {
  await tick();
  if (document.activeElement !== document.body) return;
  (place?.() ?? document.querySelector("h1"))?.focus();
}
