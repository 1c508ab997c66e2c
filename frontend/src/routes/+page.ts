import { get } from "$lib/api/client";
import { requireData } from "$lib/api/failure";
import { loadFeatured } from "$lib/featured/featuredPractice";
import { loadMessages } from "$lib/messages/messages";
import type { Facet } from "$lib/search/facets";
import type { PageLoad } from "./$types";

export const load: PageLoad = async ({ fetch }) => {
  const facet = ["topic", "country", "city", "missing"] satisfies (Facet | "missing")[];
  const query = { facet, limit: 5 };
  const practices = requireData(get("/api/v1/practices", { query }, { fetch }));
  const [list] = await Promise.all([practices, loadMessages("directory", "search")]);
  // Not awaited: it is shown below the first screen.
  const featured = loadFeatured(list, fetch).catch(() => undefined);
  return { list, featured };
};
