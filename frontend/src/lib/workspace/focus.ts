import { tick } from "svelte";

/** Focuses an element and scrolls to its start; of tall elements, the browser would show the middle. */
export function focusAndScroll(element: HTMLElement | null): void {
  element?.focus({ preventScroll: true });
  element?.scrollIntoView({ block: element.offsetHeight < innerHeight / 2 ? "nearest" : "start" });
}

/** An attachment that focuses a panel when it appears and whenever the value changes. */
export const focusOnChange = (_value: unknown) => (panel: HTMLElement) => focusAndScroll(panel);

/** Where the focused element is gone, focuses another one, by default the page heading. */
export async function restoreFocus(element?: () => HTMLElement | null | undefined): Promise<void> {
  await tick();
  if (document.activeElement !== document.body) return;
  (element?.() ?? document.querySelector("h1"))?.focus();
}
