import type { paths } from "$lib/api/schema";
import type { Identified, RecordType } from "$lib/editing/recordEditor.svelte";
import { allCountries } from "$lib/editing/vocabularies";

/** A form whose fields are all texts, by name; empty ones may be missing. */
export type StringForm = { [name: string]: string | undefined };

export interface Option {
  id: string;
  label: string;
}

/** A field of a form. Its label is the message record.NAME, and its hint record.NAME.hint, if there is one. */
export interface Field {
  name: string;
  /** The height of a text area. */
  rows?: number;
  type?: "url";
  /** The values to choose from. */
  options?: () => Option[] | Promise<Option[]>;
  /** Whether only a new record has the field. */
  isForNew?: boolean;
}

/** A record type of the directory, as the workspace edits it. */
export interface FormRecord<R extends Identified> {
  type: RecordType<R, StringForm>;
  fields: Field[];
  /** The name of its pages, on the website and in the workspace. */
  path: "cities" | "networks" | "memberships" | "city-requests";
  history?: keyof paths;
  /** Where two records are merged. */
  successor?: keyof paths;
  titleOf(record: R): string;
}

export const optionsOf =
  <T extends string>(values: readonly T[], labelOf: (value: T) => string) =>
  (): Option[] =>
    values.map((id) => ({ id, label: labelOf(id) }));

export const countryOptions = (): Option[] =>
  allCountries().map(({ id, name }) => ({ id, label: name }));
