import { bring } from "$lib/desk/focus";
import type { Cause } from "./form";

/** The id in the page of the field at a place in the form. */
export const idOf = (pointer: string): string => `field${pointer.replaceAll("/", "-")}`;

/** Brings who is at work to the field at a place in the form, or to the one that holds it. */
export function bringTo(pointer: string): void {
  const field = document.getElementById(idOf(pointer));
  if (field) bring(field);
  else if (pointer) bringTo(pointer.replace(/\/[^/]*$/, ""));
}

/** What is wrong at a place in the form, or with one of several values there. */
export const ofPointer = (causes: Cause[], pointer: string): Cause[] =>
  causes.filter((cause) => cause.pointer === pointer || allOf(cause.pointer) === pointer);

/** The place of all values, for the place of one of them. */
const allOf = (pointer = ""): string => pointer.replace(/\/\d+$/, "");

/** The language of the text in which a place is, if it is in one. */
export const languageOf = (pointer = ""): string | undefined =>
  /^\/texts\/([^/]+)/.exec(pointer)?.[1];
