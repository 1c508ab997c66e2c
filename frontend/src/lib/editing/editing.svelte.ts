import type { Failure } from "$lib/api/failure";
import type { PracticeDetail } from "$lib/api/records";
import { newKey, type Told } from "$lib/desk/call";
import { forget, keep, recall } from "$lib/desk/kept";
import { type Cause, emptyForm, type Form, formOf, type Status, said, whole } from "./form";
import { patched, patchOf } from "./patch";
import { change, create, read, type Shown, type Way } from "./saving";

/** Work on a practice that is not saved: what it was, what it became, and the entity tag it was read with. */
interface Work {
  base: Form;
  form: Form;
  tag: string;
}

/** A practice while someone writes it. */
export class Editing {
  form = $state<Form>(emptyForm("en"));
  #base = $state.raw<Form>(emptyForm("en"));
  #tag = "";
  readonly #key = newKey();
  /** The practice as the service would take it now, or took it last. */
  practice = $state.raw<PracticeDetail>();
  causes = $state.raw<Cause[]>([]);
  failure = $state.raw<Failure>();
  /** The practice as someone else has saved it meanwhile. */
  theirs = $state.raw<{ practice: PracticeDetail; tag: string }>();
  /** Whether the form holds work of before, found again. */
  restored = $state(false);
  readonly patch = $derived(patchOf(said(this.#base), said(this.form)));
  readonly dirty = $derived(Object.keys(this.patch).length > 0);
  readonly base = $derived(said(this.#base));
  readonly #place: string;
  readonly #id: string | undefined;

  constructor(id: string | undefined, language: string) {
    this.#id = id;
    this.#place = `desk.practice.${id ?? "new"}`;
    this.#begin(emptyForm(language), "");
  }

  async open(): Promise<void> {
    if (this.#id) {
      const told = await read(this.#id);
      this.failure = told.failure;
      if (!told.data) return;
      this.practice = told.data.data;
      this.#begin(formOf(told.data.data), told.tag ?? "");
    }
    const work = recall<Work>(this.#place);
    if (!work) return;
    this.#base = work.base;
    this.form = work.form;
    this.#tag = work.tag;
    this.restored = true;
  }

  /** Keeps what is not saved, as long as the tab is there. */
  keep(): void {
    if (!this.dirty) forget(this.#place);
    else keep(this.#place, { base: this.#base, form: this.form, tag: this.#tag } satisfies Work);
  }

  discard(): void {
    this.form = structuredClone(this.#base);
    this.restored = false;
    this.causes = [];
    forget(this.#place);
  }

  /** Asks what would come of it, for the preview and for what is wrong, and changes nothing. */
  async rehearse(signal: AbortSignal): Promise<void> {
    const way = { query: { validateOnly: "true" as const }, signal };
    const { data, failure } = await this.#send(this.form.status, way);
    this.practice = data?.data ?? this.practice;
    this.causes = failure?.problem?.errors ?? [];
  }

  /** Saves it; answers with the practice as it is then, or nothing where it was refused. */
  async save(status: Status): Promise<PracticeDetail | undefined> {
    const told = await this.#send(status, { headers: { "Idempotency-Key": this.#key } });
    this.failure = told.failure;
    this.causes = told.failure?.problem?.errors ?? [];
    if (this.#id && told.failure?.problem?.status === 412) {
      const { data, tag = "" } = await read(this.#id);
      this.theirs = data && { practice: data.data, tag };
    }
    if (!told.data) return;
    forget(this.#place);
    // Only what is read has the entity tag that the next change needs.
    const now = this.#id ? await read(this.#id) : told;
    this.practice = now.data?.data ?? told.data.data;
    this.#begin(formOf(this.practice), now.tag ?? "");
    return told.data.data;
  }

  /** Puts one's own changes on top of what another has saved, or lets go of them. */
  settle(keepsOwn: boolean): void {
    if (!this.theirs) return;
    const { practice, tag } = this.theirs;
    const own = this.patch;
    this.#begin(formOf(practice), tag);
    if (keepsOwn) this.form = whole(patched(said(this.#base), own));
    this.theirs = undefined;
    this.failure = undefined;
    this.keep();
  }

  #begin(form: Form, tag: string): void {
    this.#base = form;
    this.form = structuredClone(form);
    this.#tag = tag;
  }

  #send(status: Status, way: Way): Promise<Told<Shown>> {
    if (!this.#id) return create({ ...said(this.form), status }, way);
    const body = status === this.#base.status ? this.patch : { ...this.patch, status };
    return change(this.#id, body, { ...way, headers: { "If-Match": this.#tag } });
  }
}
