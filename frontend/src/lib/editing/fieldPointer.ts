import { focusAndScroll } from "$lib/workspace/focus";
import type { FieldError } from "./form";

/** The id in the page of the field at a place in the form. */
export const fieldId = (pointer: string): string => `field${pointer.replaceAll("/", "-")}`;

/** Brings who is at work to the field at a place in the form, or to the one that holds it. */
export function focusField(pointer: string): void {
  const field = document.getElementById(fieldId(pointer));
  if (field) focusAndScroll(field);
  else if (pointer) focusField(pointer.replace(/\/[^/]*$/, ""));
}

/** What is wrong at a place in the form, or with one of several values there. */
export const errorsAt = (causes: FieldError[], pointer: string): FieldError[] =>
  causes.filter((cause) => cause.pointer === pointer || listPointer(cause.pointer) === pointer);

/** The place of all values, for the place of one of them. */
const listPointer = (pointer = ""): string => pointer.replace(/\/\d+$/, "");

/** The language of the text in which a place is, if it is in one. */
export const languageOf = (pointer = ""): string | undefined =>
  /^\/texts\/([^/]+)/.exec(pointer)?.[1];
