import { needed } from "$lib/api/failure";
import { get } from "$lib/api/get";
import type { PageLoad } from "./$types";

export const load: PageLoad = async ({ url, fetch }) => {
  const asked = (name: string) => url.searchParams.get(name)?.trim() ?? "";
  const query = { q: asked("q"), country: asked("country"), network: asked("network") };
  const [cities, countries, networks] = await Promise.all([
    needed(get("/api/v1/cities", { query }, { fetch })),
    needed(get("/api/v1/countries", {}, { fetch })),
    needed(get("/api/v1/networks", {}, { fetch })),
  ]);
  return { query, cities, countries: countries.data, networks: networks.data };
};
