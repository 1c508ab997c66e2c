import { SvelteMap } from "svelte/reactivity";
import type { paths } from "$lib/api/schema";
import { call } from "$lib/desk/call";
import { said, several } from "./said";

interface Named {
  id: string;
  /** What cities and networks are called, topics and collections, and practices. */
  name?: string;
  label?: string;
  title?: string;
}

/** Where the records are whose ids stand in a column: vocabularies as a whole, all others one by one. */
const places: Record<string, keyof paths> = {
  topics: "/api/v1/topics",
  collections: "/api/v1/collections",
  cities: "/api/v1/cities/{id}",
  city: "/api/v1/cities/{id}",
  network: "/api/v1/networks/{id}",
  practice: "/api/v1/practices/{id}",
};

const names = new SvelteMap<string, string>();
const asked = new Set<string>();

/** What the record is called whose id stands in a column; the id itself until that is known. */
export function called(column: string, id: string): string {
  const path = places[column];
  if (!path) return id;
  const question = path.replace("{id}", id);
  if (!asked.has(question)) {
    asked.add(question);
    learn(path, id);
  }
  return names.get(`${path} ${id}`) ?? id;
}

async function learn(path: keyof paths, id: string): Promise<void> {
  const isOne = path.endsWith("{id}");
  const query = isOne
    ? { fields: path === places.practice ? "id,title" : "id,name" }
    : { limit: 100 };
  const { data } = await call<{ data: Named | Named[] }>("GET", path, { names: { id }, query });
  for (const { id, name, label, title } of [data?.data ?? []].flat()) {
    names.set(`${path} ${id}`, name ?? label ?? title ?? id);
  }
}

/** A value of a field with the names of records in place of their ids. */
export function named(column: string, value: unknown): string {
  if (!(column in places)) return said(value);
  return Array.isArray(value)
    ? several(value.map((one) => named(column, one)))
    : called(column, said(value));
}

/** What a cell gave, or would be accepted in it; where it was taken apart already, its values by their names. */
export const given = (column: string, text: string): string =>
  /^[[{]/.test(text) ? named(column, parsed(text)) : text;

/** Places of one name are told apart by their ids. */
export function accepted(column: string, text: string): string {
  if (/^[[{]/.test(text)) return given(column, text);
  const name = called(column, text);
  return name !== text && places[column]?.endsWith("{id}") ? `${name} (${text})` : name;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
