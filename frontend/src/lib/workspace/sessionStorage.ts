/** JSON values in sessionStorage: they last as long as the tab. */
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
