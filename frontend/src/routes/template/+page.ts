import { needed } from "$lib/api/failure";
import { get } from "$lib/api/get";
import type { PageLoad } from "./$types";

export const load: PageLoad = async ({ fetch }) => {
  const { data } = await needed(get("/api/v1/templates", {}, { fetch }));
  return { templates: data };
};
