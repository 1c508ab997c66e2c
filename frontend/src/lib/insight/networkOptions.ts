import { get } from "$lib/api/client";
import { compare } from "$lib/messages/messages";

/** The networks that some practice belongs to, to choose one from; none if they cannot be had. */
export async function loadNetworkOptions(fetch: typeof globalThis.fetch) {
  const { data } = await get(
    "/api/v1/facets",
    { query: { facet: "network", facetLimit: 1000 } },
    { fetch },
  );
  const networks = data?.facets?.network?.values ?? [];
  return networks.toSorted((one, other) => compare(one.label, other.label));
}
