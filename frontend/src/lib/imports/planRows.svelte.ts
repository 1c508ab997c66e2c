import { tick } from "svelte";
import type { Failure } from "$lib/api/failure";
import { focusAndScroll } from "$lib/workspace/focus";
import { type Action, loadRows, nextCursor, type Row } from "./imports";

/** The rows of a plan that are loaded, optionally of one action only. */
export class PlanRows {
  rows = $state.raw<Row[]>([]);
  action = $state<Action>();
  cursor = $state<string>();
  failure = $state.raw<Failure>();
  busy = $state(true);
  readonly #id: string;
  #lastRequest = 0;

  constructor(id: string, action?: Action) {
    this.#id = id;
    this.action = action;
  }

  async show(action: Action | undefined): Promise<void> {
    this.action = action;
    this.rows = [];
    this.cursor = undefined;
    await this.load();
  }

  async load(): Promise<void> {
    const { action, cursor } = this;
    const request = ++this.#lastRequest;
    this.busy = true;
    const { data, failure } = await loadRows(this.#id, action ? [action] : [], cursor);
    // A later request replaces this one; otherwise rows could appear twice.
    if (request !== this.#lastRequest) return;
    this.busy = false;
    this.failure = failure;
    this.rows = [...this.rows, ...(data?.data ?? [])];
    this.cursor = data && nextCursor(data);
  }

  /** Focuses the row of a line; loads the rows with errors where it is missing. */
  async focusLine(line: number): Promise<void> {
    if (!this.rows.some((row) => row.line === line)) await this.show("error");
    await tick();
    focusAndScroll(document.getElementById(`line-${line}`));
  }
}
