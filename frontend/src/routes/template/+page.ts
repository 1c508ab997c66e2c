import { get } from "$lib/api/client";
import { requireData } from "$lib/api/failure";
import { loadMessages } from "$lib/messages/messages";
import type { PageLoad } from "./$types";

export const load: PageLoad = async ({ fetch }) => {
  const templates = requireData(get("/api/v1/templates", {}, { fetch }));
  const [{ data }] = await Promise.all([templates, loadMessages("template")]);
  return { templates: data };
};
