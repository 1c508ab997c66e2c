import { tick } from "svelte";

/** Focuses something with its beginning in sight; of what is tall, the browser would show the middle. */
export function focusAndScroll(place: HTMLElement | null): void {
  place?.focus({ preventScroll: true });
  place?.scrollIntoView({ block: place.offsetHeight < innerHeight / 2 ? "nearest" : "start" });
}

/** Brings who is at work to a panel, when it comes and whenever it says something else. */
export const focusOnChange = (_said: unknown) => (panel: HTMLElement) => focusAndScroll(panel);

/** Where what had the focus is gone, the heading of the page takes it, or what is named instead. */
export async function restoreFocus(place?: () => HTMLElement | null | undefined): Promise<void> {
  await tick();
  if (document.activeElement !== document.body) return;
  (place?.() ?? document.querySelector("h1"))?.focus();
}
