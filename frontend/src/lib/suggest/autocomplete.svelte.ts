import { get } from "$lib/api/client";
import type { Suggestion } from "$lib/api/types";
import { nextActive, noActive } from "./suggestions";

/** The pause in typing before a request, in milliseconds. */
const debounce = 120;

const maxSuggestions = 8;

async function fetchSuggestions(text: string, signal: AbortSignal): Promise<Suggestion[]> {
  const { data } = await get(
    "/api/v1/suggestions",
    { query: { q: text, limit: maxSuggestions } },
    { signal },
  );
  return data?.data ?? [];
}

/** The suggestions for the typed text, and which one is active. */
export class Autocomplete {
  list = $state.raw<Suggestion[]>([]);
  active = $state(noActive);
  readonly open = $derived(this.list.length > 0);

  #waiting: ReturnType<typeof setTimeout> | undefined;
  #asking = new AbortController();
  readonly #suggested: typeof fetchSuggestions;

  constructor(ask = fetchSuggestions) {
    this.#suggested = ask;
  }

  /** Requests suggestions after a pause; drops an earlier request. */
  typed(text: string): void {
    this.#forget();
    if (text) this.#waiting = setTimeout(() => this.#ask(text), debounce);
    else this.list = [];
  }

  move(key: "ArrowDown" | "ArrowUp"): void {
    this.active = nextActive(this.active, key, this.list.length);
  }

  close(): void {
    this.#forget();
    this.list = [];
  }

  async #ask(text: string): Promise<void> {
    const { signal } = this.#asking;
    const list = await this.#suggested(text, signal);
    if (!signal.aborted) this.list = list;
  }

  #forget(): void {
    clearTimeout(this.#waiting);
    this.#asking.abort();
    this.#asking = new AbortController();
    this.active = noActive;
  }
}
