import { isHttpError } from "@sveltejs/kit";
import { whole } from "$lib/api/whole";
import { learn } from "$lib/messages/messages";
import type { PageLoad } from "./$types";

export const load: PageLoad = async ({ url, fetch }) => {
  const q = url.searchParams.get("q")?.trim() ?? "";
  const country = url.searchParams.get("country")?.toUpperCase() ?? "";
  const [cities, countries] = await Promise.all([
    whole("/api/v1/cities", { query: { q, country: [country] } }, fetch).catch(none),
    whole("/api/v1/countries", {}, fetch),
    learn("directory"),
  ]);
  return { q, country, cities, countries: countries.data };
};

/** No city is in a country that there is not; the reader can still choose another. */
function none(problem: unknown) {
  if (isHttpError(problem, 400)) return { data: [], meta: { total: 0 } };
  throw problem;
}
