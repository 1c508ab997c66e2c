import { focusAndScroll } from "$lib/workspace/focus";
import type { FieldError } from "./form";

/** The element id of the field at a JSON pointer. */
export const fieldId = (pointer: string): string => `field${pointer.replaceAll("/", "-")}`;

/** Focuses the field at a JSON pointer, or the closest one that contains it. */
export function focusField(pointer: string): void {
  const field = document.getElementById(fieldId(pointer));
  if (field) focusAndScroll(field);
  else if (pointer) focusField(pointer.replace(/\/[^/]*$/, ""));
}

/** The errors at a JSON pointer, or at one of the values of a list there. */
export const errorsAt = (errors: FieldError[], pointer: string): FieldError[] =>
  errors.filter((error) => error.pointer === pointer || listPointer(error.pointer) === pointer);

const listPointer = (pointer = ""): string => pointer.replace(/\/\d+$/, "");

/** The language of the text that a JSON pointer leads into. */
export const languageOf = (pointer = ""): string | undefined =>
  /^\/texts\/([^/]+)/.exec(pointer)?.[1];
