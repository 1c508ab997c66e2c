import { needed } from "$lib/api/failure";
import { get } from "$lib/api/get";
import type { PageLoad } from "./$types";

export const load: PageLoad = async ({ fetch }) => {
  const query = { facet: "topic,country,city", limit: 5 };
  return { list: await needed(get("/api/v1/practices", { query }, { fetch })) };
};
