import { redirect } from "@sveltejs/kit";
import { needed } from "$lib/api/failure";
import { get } from "$lib/api/get";
import { to } from "$lib/language/to";
import { learn } from "$lib/messages/messages";
import { later } from "$lib/page/later";
import type { PageLoad } from "./$types";

export const load: PageLoad = async ({ params, url, untrack, fetch }) => {
  const asked = get("/api/v1/practices/{id}", { path: { id: params.slug } }, { fetch });
  const [{ data: practice }] = await Promise.all([needed(asked), learn("practice")]);
  // An old slug or an id leads here too; the address shown is always the present one.
  if (practice.slug !== params.slug) {
    redirect(308, to(`/practices/${practice.slug}`) + untrack(() => url.search));
  }
  // Few practices are translated; what is to be said of it comes with those only, in time to be shown at once.
  const translated = Object.values(practice.texts).some(
    ({ translation }) => translation.kind !== "original",
  );
  const languages =
    translated && (await later(import("$lib/reading/Languages.svelte"), "translated"));
  return { practice, Languages: languages || undefined };
};
