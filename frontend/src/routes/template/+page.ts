import { needed } from "$lib/api/failure";
import { get } from "$lib/api/get";
import { learn } from "$lib/messages/messages";
import type { PageLoad } from "./$types";

export const load: PageLoad = async ({ fetch }) => {
  const templates = needed(get("/api/v1/templates", {}, { fetch }));
  const [{ data }] = await Promise.all([templates, learn("template")]);
  return { templates: data };
};
