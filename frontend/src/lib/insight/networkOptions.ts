import { get } from "$lib/api/client";
import { compare } from "$lib/messages/messages";

/** The networks that have practices, sorted by name; none where the request fails. */
export async function loadNetworkOptions(fetch: typeof globalThis.fetch) {
  const { data } = await get(
    "/api/v1/facets",
    { query: { facet: ["network" as const], facetLimit: 1000 } },
    { fetch },
  );
  const networks = data?.facets?.network?.values ?? [];
  return networks.toSorted((a, b) => compare(a.label, b.label));
}
