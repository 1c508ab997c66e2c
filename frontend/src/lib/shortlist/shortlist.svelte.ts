import { localePath } from "$lib/language/locales";

const storageKey = "shortlist";

/** The most practices that a shortlist holds; the service knows the same number. */
export const maxPractices = 20;

/** The ids in a text with commas, as in the storage and in the address of the page. */
export const idsIn = (text: string | null): string[] =>
  [...new Set(text?.split(",").filter(Boolean))].slice(0, maxPractices);

export const shortlistHref = (ids: string[], path = "/shortlist"): string =>
  localePath(path) + (ids.length > 0 ? `?practices=${ids.map(encodeURIComponent).join()}` : "");

// Without storage, a shortlist lasts until the page is reloaded.
function stored(): string[] {
  try {
    return idsIn(localStorage.getItem(storageKey));
  } catch {
    return [];
  }
}

let ids = $state.raw(stored());

/** The ids of the practices on the shortlist of this browser, in the order in which they were added. */
export const shortlistIds = (): string[] => ids;

export function setShortlist(chosen: string[]): void {
  ids = chosen.slice(0, maxPractices);
  try {
    localStorage.setItem(storageKey, ids.join());
  } catch {}
}

export const addToShortlist = (...more: string[]): void =>
  setShortlist([...new Set([...ids, ...more])]);

export const removeFromShortlist = (id: string): void =>
  setShortlist(ids.filter((one) => one !== id));

// Another tab has changed the list.
globalThis.addEventListener?.("storage", ({ key }) => {
  if (key === storageKey || key === null) ids = stored();
});
