import type { Result } from "$lib/api/client";
import type { Failure } from "$lib/api/failure";
import type { components } from "$lib/api/schema";
import type { PracticeDetail } from "$lib/api/types";
import { newIdempotencyKey } from "$lib/workspace/authorizedClient";
import { readItem, removeItem, storeItem } from "$lib/workspace/sessionStorage";
import {
  emptyForm,
  type FieldError,
  type Form,
  formOf,
  type Status,
  toRequestBody,
  withAllFields,
} from "./form";
import { applyPatch, createPatch } from "./mergePatch";
import {
  createPractice,
  type PracticeResponse,
  readPractice,
  updatePractice,
  type WriteOptions,
} from "./practiceRequests";

/** Unsaved work as stored in the tab: the practice as read, as edited, and its entity tag. */
interface UnsavedWork {
  base: Form;
  form: Form;
  tag: string;
}

/** A step of the review, as the service takes it; null removes the reviewer. */
export type ReviewChange = Pick<
  components["schemas"]["PracticePatch"],
  "assignee" | "comment" | "status"
>;

/** The state of the form in which a practice is edited. */
export class PracticeEditor {
  form = $state<Form>(emptyForm("en"));
  #base = $state.raw<Form>(emptyForm("en"));
  #etag = "";
  readonly #idempotencyKey = newIdempotencyKey();
  /** The last saved revision of the practice. */
  revision = $state<number>();
  /** The practice as last saved or validated. */
  practice = $state.raw<PracticeDetail>();
  errors = $state.raw<FieldError[]>([]);
  failure = $state.raw<Failure>();
  /** The version that someone else has saved since. */
  theirs = $state.raw<{ practice: PracticeDetail; etag: string }>();
  /** Whether the form was filled from stored unsaved work. */
  restored = $state(false);
  readonly patch = $derived(createPatch(toRequestBody(this.#base), toRequestBody(this.form)));
  readonly dirty = $derived(Object.keys(this.patch).length > 0);
  readonly base = $derived(toRequestBody(this.#base));
  readonly #storageKey: string;
  readonly #id: string | undefined;

  constructor(id: string | undefined, language: string) {
    this.#id = id;
    this.#storageKey = `desk.practice.${id ?? "new"}`;
    this.#reset(emptyForm(language), "");
  }

  async open(): Promise<void> {
    if (this.#id) {
      const result = await readPractice(this.#id);
      this.failure = result.failure;
      if (!result.data) return;
      this.#show(result.data.data, result.etag);
    }
    const work = readItem<UnsavedWork>(this.#storageKey);
    if (!work) return;
    this.#base = work.base;
    this.form = work.form;
    this.#etag = work.tag;
    this.restored = true;
  }

  storeUnsaved(): void {
    const work: UnsavedWork = { base: this.#base, form: this.form, tag: this.#etag };
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
    const options = { query: { validateOnly: "true" as const }, signal };
    const { data, failure } = await this.#send(this.form.status, options);
    this.practice = data?.data ?? this.practice;
    this.errors = failure?.problem?.errors ?? [];
  }

  /** Returns the saved practice, or undefined where the service refused it. */
  async save(status: Status): Promise<PracticeDetail | undefined> {
    const headers = { "Idempotency-Key": this.#idempotencyKey };
    const result = await this.#send(status, { headers });
    await this.#noteFailure(result.failure);
    if (!result.data) return;
    removeItem(this.#storageKey);
    await this.#showCurrent(result);
    return result.data.data;
  }

  /** Saves a step of the review alone and keeps unsaved changes. Returns its revision, or undefined where the service refused it. */
  async changeReview(change: ReviewChange): Promise<number | undefined> {
    if (!this.#id) return;
    const headers = { "If-Match": this.#etag };
    const result = await updatePractice(this.#id, change, { headers });
    await this.#noteFailure(result.failure);
    if (!result.data) return;
    const myChanges = this.patch;
    await this.#showCurrent(result);
    this.#apply(myChanges);
    return result.data.data.revision;
  }

  /** Applies my changes to the other version, or drops them. */
  resolveConflict(keepMine: boolean): void {
    if (!this.theirs) return;
    const { practice, etag } = this.theirs;
    const myChanges = this.patch;
    this.#show(practice, etag);
    if (keepMine) this.#apply(myChanges);
    this.theirs = undefined;
    this.failure = undefined;
    this.storeUnsaved();
  }

  async #noteFailure(failure: Failure | undefined): Promise<void> {
    this.failure = failure;
    this.errors = failure?.problem?.errors ?? [];
    if (!this.#id || failure?.problem?.status !== 412) return;
    const { data, etag = "" } = await readPractice(this.#id);
    this.theirs = data && { practice: data.data, etag };
  }

  /** Only a GET returns the entity tag that the next change needs. */
  async #showCurrent(saved: { data: PracticeResponse; etag?: string }): Promise<void> {
    const current = this.#id ? await readPractice(this.#id) : saved;
    this.#show((current.data ?? saved.data).data, current.etag);
  }

  #show(practice: PracticeDetail, etag = ""): void {
    this.practice = practice;
    this.revision = practice.revision;
    this.#reset(formOf(practice), etag);
  }

  #apply(changes: ReturnType<typeof createPatch>): void {
    this.form = withAllFields(applyPatch(toRequestBody(this.#base), changes));
  }

  #reset(form: Form, etag: string): void {
    this.#base = form;
    this.form = structuredClone(form);
    this.#etag = etag;
  }

  #send(status: Status, options: WriteOptions): Promise<Result<PracticeResponse>> {
    if (!this.#id) return createPractice({ ...toRequestBody(this.form), status }, options);
    const body = status === this.#base.status ? this.patch : { ...this.patch, status };
    return updatePractice(this.#id, body, { ...options, headers: { "If-Match": this.#etag } });
  }
}
