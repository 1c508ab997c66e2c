import { tick } from "svelte";

/** Focuses an element and scrolls to its start; of tall elements, the browser would show the middle. */
export function focusAndScroll(place: HTMLElement | null): void {
  place?.focus({ preventScroll: true });
  place?.scrollIntoView({ block: place.offsetHeight < innerHeight / 2 ? "nearest" : "start" });
}

/** An attachment that focuses a panel when it appears and whenever the value changes. */
export const focusOnChange = (_said: unknown) => (panel: HTMLElement) => focusAndScroll(panel);

/** Where the focused element is gone, focuses another one, by default the page heading. */
export async function restoreFocus(place?: () => HTMLElement | null | undefined): Promise<void> {
  await tick();
  if (document.activeElement !== document.body) return;
  (place?.() ?? document.querySelector("h1"))?.focus();
}
