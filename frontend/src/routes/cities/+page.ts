import { isHttpError } from "@sveltejs/kit";
import { getAll } from "$lib/api/getAll";
import { loadMessages } from "$lib/messages/messages";
import type { PageLoad } from "./$types";

export const load: PageLoad = async ({ url, fetch }) => {
  const q = url.searchParams.get("q")?.trim() ?? "";
  const country = url.searchParams.get("country")?.toUpperCase() ?? "";
  const near = url.searchParams.get("near") || undefined;
  const [cities, countries] = await Promise.all([
    getAll("/api/v1/cities", { query: { q, country: [country], near } }, fetch).catch(
      emptyListFor400,
    ),
    getAll("/api/v1/countries", {}, fetch),
    loadMessages("directory"),
  ]);
  return {
    q,
    country,
    near: cities.data.find(({ id }) => id === near),
    cities,
    countries: countries.data,
  };
};

/** An unknown country has no cities; the form stays usable. */
function emptyListFor400(problem: unknown) {
  if (isHttpError(problem, 400)) return { data: [], meta: { total: 0 } };
  throw problem;
}
