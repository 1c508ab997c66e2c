import { get } from "$lib/api/client";
import { requireData } from "$lib/api/failure";
import type { components } from "$lib/api/schema";
import { locale } from "$lib/language/locales";
import { loadMessages } from "$lib/messages/messages";
import type { PageLoad } from "./$types";

export const load: PageLoad = async ({ fetch }) => {
  const lang = locale as components["schemas"]["MessageLanguage"];
  const templates = requireData(get("/api/v1/templates", { query: { lang } }, { fetch }));
  const [{ data }] = await Promise.all([templates, loadMessages("template")]);
  return { templates: data };
};
