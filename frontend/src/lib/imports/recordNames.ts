import { SvelteMap } from "svelte/reactivity";
import type { paths } from "$lib/api/schema";
import { callApi } from "$lib/workspace/authorizedClient";
import { formatValue, joinValues } from "./formatValue";

interface NamedRecord {
  id: string;
  /** Cities and networks have a name, vocabularies a label, practices a title. */
  name?: string;
  label?: string;
  title?: string;
}

/** Which records a column refers to: vocabularies are loaded whole, other records one by one. */
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

/** The name of the record that a column refers to; its id until the name is loaded. */
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
    pathParams: { id },
    query,
  });
  for (const { id, name, label, title } of [data?.data ?? []].flat()) {
    names.set(`${path} ${id}`, name ?? label ?? title ?? id);
  }
}

/** Formats a value with record names in place of ids. */
export function formatField(column: string, value: unknown): string {
  if (!(column in endpoints)) return formatValue(value);
  return Array.isArray(value)
    ? joinValues(value.map((one) => formatField(column, one)))
    : recordName(column, formatValue(value));
}

/** Formats the text of a cell; where the service sends a parsed list, with record names. */
export const formatCell = (column: string, text: string): string =>
  /^[[{]/.test(text) ? formatField(column, parseJson(text)) : text;

/** Formats an accepted value, with the id where several cities share the name. */
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
