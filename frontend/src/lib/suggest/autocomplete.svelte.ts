import { get } from "$lib/api/client";
import type { Suggestion } from "$lib/api/types";
import { nextActive, noActive } from "./suggestions";

/** How many milliseconds someone who types must rest before the catalogue is asked. */
const debounce = 120;

/** How many suggestions fit under a field without becoming a list of their own. */
const maxSuggestions = 8;

/** What the whole catalogue has to suggest. */
async function fetchSuggestions(text: string, signal: AbortSignal): Promise<Suggestion[]> {
  const { data } = await get(
    "/api/v1/suggestions",
    { query: { q: text, limit: maxSuggestions } },
    { signal },
  );
  return data?.data ?? [];
}

/** The suggestions for what is being typed, and which of them the arrow keys have come to. */
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

  /** Asks once the typing rests; what was asked before no longer counts. */
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

  /** Without an answer there are no suggestions, and the field works all the same. */
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
