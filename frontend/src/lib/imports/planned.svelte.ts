import { tick } from "svelte";
import type { Failure } from "$lib/api/failure";
import { bring } from "$lib/desk/focus";
import { type Action, nextOf, type Row, rowsOf } from "./imports";

/** The rows of a plan that are shown: those of one action or all, as far as they were asked for. */
export class Planned {
  rows = $state.raw<Row[]>([]);
  action = $state<Action>();
  more = $state<number>();
  failure = $state.raw<Failure>();
  busy = $state(true);
  readonly #id: string;
  #asked = 0;

  constructor(id: string, action?: Action) {
    this.#id = id;
    this.action = action;
  }

  async show(action: Action | undefined): Promise<void> {
    this.action = action;
    this.rows = [];
    this.more = undefined;
    await this.load();
  }

  async load(): Promise<void> {
    const { action, more } = this;
    const asked = ++this.#asked;
    this.busy = true;
    const { data, failure } = await rowsOf(this.#id, action ? [action] : [], more);
    // Something else may have been asked for meanwhile, or the same once more: no row may be there twice.
    if (asked !== this.#asked) return;
    this.busy = false;
    this.failure = failure;
    this.rows = [...this.rows, ...(data?.data ?? [])];
    this.more = data && nextOf(data);
  }

  /** Brings the reader to the row of a line. */
  async reach(line: number): Promise<void> {
    if (!this.rows.some((row) => row.line === line)) await this.show("error");
    await tick();
    bring(document.getElementById(`line-${line}`));
  }
}
