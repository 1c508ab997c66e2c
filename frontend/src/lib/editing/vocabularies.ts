import { get } from "$lib/api/client";
import type { Suggestion } from "$lib/api/types";
import { locale } from "$lib/language/locales";
import { compare } from "$lib/messages/messages";

const maxSuggestions = 8;

/** Cities by any of their names. */
export async function findCities(q: string, signal: AbortSignal): Promise<Suggestion[]> {
  const { data } = await get("/api/v1/cities", { query: { q, limit: maxSuggestions } }, { signal });
  return (data?.data ?? []).map(({ id, name, country, links }) => ({
    kind: "city",
    id,
    label: name,
    hint: country.name,
    matched: null,
    practiceCount: null,
    links,
  }));
}

const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];

/** All ISO 3166-1 codes that the browser can name, sorted by name. */
export function allCountries(): { id: string; name: string }[] {
  const names = new Intl.DisplayNames([locale], { type: "region", fallback: "none" });
  return letters
    .flatMap((first) => letters.map((second) => first + second))
    .flatMap((id) => ({ id, name: names.of(id) ?? "" }))
    .filter(({ name }) => name)
    .sort((a, b) => compare(a.name, b.name));
}

export async function loadVocabularies() {
  const [topics, collections] = await Promise.all([
    get("/api/v1/topics", { query: { limit: 100 } }),
    get("/api/v1/collections", { query: { limit: 100 } }),
  ]);
  return { topics: topics.data?.data ?? [], collections: collections.data?.data ?? [] };
}
