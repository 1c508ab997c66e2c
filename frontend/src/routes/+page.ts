import { get } from "$lib/api/client";
import { requireData } from "$lib/api/failure";
import { loadMessages } from "$lib/messages/messages";
import type { Facet } from "$lib/search/facets";
import type { PageLoad } from "./$types";

export const load: PageLoad = async ({ fetch }) => {
  const facet = ["topic", "country", "city"] satisfies Facet[];
  const query = { facet, limit: 5 };
  const practices = requireData(get("/api/v1/practices", { query }, { fetch }));
  const [list] = await Promise.all([practices, loadMessages("directory", "search")]);
  return { list };
};
