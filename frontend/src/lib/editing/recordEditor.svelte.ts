import type { Result } from "$lib/api/client";
import type { Failure } from "$lib/api/failure";
import type { paths } from "$lib/api/schema";
import { callApi, newIdempotencyKey, type RequestOptions } from "$lib/workspace/authorizedClient";
import { readItem, removeItem, storeItem } from "$lib/workspace/sessionStorage";
import type { FieldError } from "./form";
import { applyPatch, createPatch, type Json, withoutEmpty } from "./mergePatch";

export interface Identified {
  id: string;
}

/** A type of record that is edited in a form, and how the API takes it. */
export interface RecordType<R, F> {
  /** Names unsaved work in the tab. */
  name: string;
  list: keyof paths;
  single: keyof paths;
  /** How the record is read. */
  query?: object;
  formOf(record: R): F;
  /** The body of a request; by default, the form. */
  bodyOf?(form: F): unknown;
  /** A form with the fields that are empty, which the value lacks. */
  restore(value: Json): F;
}

/** Unsaved work as stored in the tab: the record as read, as edited, and its entity tag. */
interface UnsavedWork<F> {
  base: F;
  form: F;
  tag: string;
}

interface Saved<R> {
  data: R;
}

const plain = (value: unknown) => (withoutEmpty(value) ?? {}) as { [name: string]: Json };

/** The state of the form in which a record is edited. */
export class RecordEditor<R extends Identified, F extends object> {
  form: F;
  #base: F;
  #etag = "";
  readonly #idempotencyKey = newIdempotencyKey();
  /** How often the shown record was read or saved. */
  version = $state(0);
  /** The record as last saved or validated. */
  record = $state.raw<R>();
  errors = $state.raw<FieldError[]>([]);
  failure = $state.raw<Failure>();
  /** The version that someone else has saved since. */
  theirs = $state.raw<{ record: R; etag: string }>();
  /** Whether the form was filled from stored unsaved work. */
  restored = $state(false);
  readonly patch = $derived.by(() => createPatch(this.base, this.body));
  readonly dirty = $derived(Object.keys(this.patch).length > 0);
  readonly type: RecordType<R, F>;
  readonly id: string | undefined;
  readonly #storageKey: string;

  constructor(type: RecordType<R, F>, id: string | undefined, empty: F) {
    this.type = type;
    this.id = id;
    this.#storageKey = `desk.${type.name}.${id ?? "new"}`;
    this.#base = $state.raw(empty);
    this.form = $state(structuredClone(empty));
  }

  /** The record as read, as a body. */
  get base(): { [name: string]: Json } {
    return this.bodyOf(this.#base);
  }

  /** The form as a body. */
  get body(): { [name: string]: Json } {
    return this.bodyOf(this.form);
  }

  bodyOf(form: F): { [name: string]: Json } {
    return plain(this.type.bodyOf?.(form) ?? form);
  }

  async open(): Promise<void> {
    if (this.id) {
      const result = await this.#read();
      this.failure = result.failure;
      if (!result.data) return;
      this.#show(result.data.data, result.etag);
    }
    const work = readItem<UnsavedWork<F>>(this.#storageKey);
    if (!work) return;
    this.#base = work.base;
    this.form = work.form;
    this.#etag = work.tag;
    this.restored = true;
  }

  storeUnsaved(): void {
    const work: UnsavedWork<F> = { base: this.#base, form: this.form, tag: this.#etag };
    if (this.dirty) storeItem(this.#storageKey, work);
    else removeItem(this.#storageKey);
  }

  discard(): void {
    this.form = structuredClone(this.#base);
    this.restored = false;
    this.errors = [];
    removeItem(this.#storageKey);
  }

  /** Lets the service validate the form without saving it, for the preview and the errors. */
  async validate(signal: AbortSignal): Promise<void> {
    const query = { validateOnly: "true" };
    const { data, failure } = await this.#send({}, { query, signal });
    this.record = data?.data ?? this.record;
    this.errors = failure?.problem?.errors ?? [];
  }

  /** Returns the saved record, or undefined where the service refused it. */
  async save(more: object = {}): Promise<R | undefined> {
    const headers = { "Idempotency-Key": this.#idempotencyKey };
    const result = await this.#send(more, { headers });
    await this.#noteFailure(result.failure);
    if (!result.data) return;
    removeItem(this.#storageKey);
    await this.#showCurrent(result.data.data);
    return result.data.data;
  }

  /** Saves a change apart from the form, whose unsaved changes stay. Returns the record, or undefined where the service refused it. */
  async change(body: object): Promise<R | undefined> {
    const result = await this.#patch(body, {});
    await this.#noteFailure(result.failure);
    if (!result.data) return;
    const myChanges = this.#changes();
    await this.#showCurrent(result.data.data);
    this.#apply(myChanges);
    return result.data.data;
  }

  /** Merges the record into another one. */
  merge(path: keyof paths, successor: string): Promise<Result<Saved<R>>> {
    const options = { pathParams: { id: this.id }, body: { id: successor } };
    return callApi("PUT", path, { ...options, headers: { "If-Match": this.#etag } });
  }

  /** Applies my changes to the other version, or drops them. */
  resolveConflict(keepMine: boolean): void {
    if (!this.theirs) return;
    const { record, etag } = this.theirs;
    const myChanges = this.#changes();
    this.#show(record, etag);
    if (keepMine) this.#apply(myChanges);
    this.theirs = undefined;
    this.failure = undefined;
    this.storeUnsaved();
  }

  async #noteFailure(failure: Failure | undefined): Promise<void> {
    this.failure = failure;
    this.errors = failure?.problem?.errors ?? [];
    if (!this.id || failure?.problem?.status !== 412) return;
    const { data, etag = "" } = await this.#read();
    this.theirs = data && { record: data.data, etag };
  }

  /** Only a GET returns the entity tag that the next change needs. */
  async #showCurrent(saved: R): Promise<void> {
    const current = this.id ? await this.#read() : undefined;
    this.#show(current?.data?.data ?? saved, current?.etag);
  }

  #show(record: R, etag = ""): void {
    this.record = record;
    this.#base = this.type.formOf(record);
    this.form = structuredClone(this.#base);
    this.#etag = etag;
    this.version += 1;
  }

  #changes(): { [name: string]: Json } {
    return createPatch(plain(this.#base), plain(this.form));
  }

  #apply(changes: { [name: string]: Json }): void {
    this.form = this.type.restore(applyPatch(plain(this.#base), changes));
  }

  #read(): Promise<Result<Saved<R>>> {
    const { single, query } = this.type;
    return callApi("GET", single, { pathParams: { id: this.id }, query });
  }

  #send(more: object, options: RequestOptions): Promise<Result<Saved<R>>> {
    if (this.id) return this.#patch({ ...this.patch, ...more }, options);
    const body = { ...this.body, ...more };
    return callApi("POST", this.type.list, { ...options, body });
  }

  #patch(body: object, options: RequestOptions): Promise<Result<Saved<R>>> {
    const pathParams = { id: this.id };
    const headers = { "If-Match": this.#etag };
    return callApi("PATCH", this.type.single, { ...options, pathParams, headers, body });
  }
}
