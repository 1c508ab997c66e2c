import type { PracticeDetail } from "$lib/api/types";
import { emptyForm, type Form, formOf, withAllFields } from "./form";
import { RecordEditor, type RecordType } from "./recordEditor.svelte";

const practices: RecordType<PracticeDetail, Form> = {
  name: "practice",
  list: "/api/v1/practices",
  single: "/api/v1/practices/{id}",
  formOf,
  restore: withAllFields,
};

/** The state of the form in which a practice is edited. */
export class PracticeEditor extends RecordEditor<PracticeDetail, Form> {
  constructor(id: string | undefined, language: string) {
    super(practices, id, emptyForm(language));
  }
}
