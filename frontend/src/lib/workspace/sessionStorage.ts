/** What lasts as long as the tab, and no longer: a token, and work that is not saved yet. */
export function storeItem(key: string, value: unknown): void {
  sessionStorage.setItem(key, JSON.stringify(value));
}

export function readItem<T>(key: string): T | undefined {
  const kept = globalThis.sessionStorage?.getItem(key);
  return kept ? (JSON.parse(kept) as T) : undefined;
}

export function removeItem(key: string): void {
  sessionStorage.removeItem(key);
}
