import { whole } from "$lib/api/whole";
import type { PageLoad } from "./$types";

export const load: PageLoad = async ({ url, fetch }) => {
  const q = url.searchParams.get("q")?.trim() ?? "";
  const country = url.searchParams.get("country") ?? "";
  const [cities, countries] = await Promise.all([
    whole("/api/v1/cities", { query: { q, country: [country] } }, fetch),
    whole("/api/v1/countries", {}, fetch),
  ]);
  return { q, country, cities, countries: countries.data };
};
