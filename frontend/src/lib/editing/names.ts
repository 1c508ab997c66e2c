import { SvelteMap } from "svelte/reactivity";

/** What the records are called whose ids stand in a form. */
export class Names {
  readonly #names = new SvelteMap<string, string>();

  learn(records: { id: string; name: string }[]): void {
    for (const { id, name } of records) this.#names.set(id, name);
  }

  of(id: string): string {
    return this.#names.get(id) ?? id;
  }
}
