/** JSON values in sessionStorage: they last as long as the tab. */
export function storeItem(key: string, value: unknown): void {
  sessionStorage.setItem(key, JSON.stringify(value));
}

export function readItem<T>(key: string): T | undefined {
  const stored = globalThis.sessionStorage?.getItem(key);
  return stored ? (JSON.parse(stored) as T) : undefined;
}

export function removeItem(key: string): void {
  sessionStorage.removeItem(key);
}
