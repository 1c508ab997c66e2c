import { SvelteMap } from "svelte/reactivity";
import type { paths } from "$lib/api/schema";
import { callApi } from "$lib/workspace/authorizedClient";
import { formatValue, joinValues } from "./formatValue";

interface NamedRecord {
  id: string;
  /** What cities and networks are called, topics and collections, and practices. */
  name?: string;
  label?: string;
  title?: string;
}

/** Where the records are whose ids stand in a column: vocabularies as a whole, all others one by one. */
const endpoints: Record<string, keyof paths> = {
  topics: "/api/v1/topics",
  collections: "/api/v1/collections",
  cities: "/api/v1/cities/{id}",
  city: "/api/v1/cities/{id}",
  network: "/api/v1/networks/{id}",
  practice: "/api/v1/practices/{id}",
};

const names = new SvelteMap<string, string>();
const requested = new Set<string>();

/** What the record is called whose id stands in a column; the id itself until that is known. */
export function recordName(column: string, id: string): string {
  const path = endpoints[column];
  if (!path) return id;
  const url = path.replace("{id}", id);
  if (!requested.has(url)) {
    requested.add(url);
    loadNames(path, id);
  }
  return names.get(`${path} ${id}`) ?? id;
}

async function loadNames(path: keyof paths, id: string): Promise<void> {
  const isOne = path.endsWith("{id}");
  const query = isOne
    ? { fields: path === endpoints.practice ? "id,title" : "id,name" }
    : { limit: 100 };
  const { data } = await callApi<{ data: NamedRecord | NamedRecord[] }>("GET", path, {
    names: { id },
    query,
  });
  for (const { id, name, label, title } of [data?.data ?? []].flat()) {
    names.set(`${path} ${id}`, name ?? label ?? title ?? id);
  }
}

/** A value of a field with the names of records in place of their ids. */
export function formatField(column: string, value: unknown): string {
  if (!(column in endpoints)) return formatValue(value);
  return Array.isArray(value)
    ? joinValues(value.map((one) => formatField(column, one)))
    : recordName(column, formatValue(value));
}

/** What a cell gave, or would be accepted in it; where it was taken apart already, its values by their names. */
export const formatCell = (column: string, text: string): string =>
  /^[[{]/.test(text) ? formatField(column, parseJson(text)) : text;

/** Places of one name are told apart by their ids. */
export function formatAllowed(column: string, text: string): string {
  if (/^[[{]/.test(text)) return formatCell(column, text);
  const name = recordName(column, text);
  return name !== text && endpoints[column]?.endsWith("{id}") ? `${name} (${text})` : name;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
