import { redirect } from "@sveltejs/kit";
import { needed } from "$lib/api/failure";
import { get } from "$lib/api/get";
import { to } from "$lib/language/to";
import { learn } from "$lib/messages/messages";
import type { PageLoad } from "./$types";

export const load: PageLoad = async ({ params, fetch }) => {
  const asked = get("/api/v1/practices/{id}", { path: { id: params.slug } }, { fetch });
  const [{ data: practice }] = await Promise.all([needed(asked), learn("practice")]);
  // An old slug or an id leads here too; the address shown is always the present one.
  if (practice.slug !== params.slug) redirect(308, to(`/practices/${practice.slug}`));
  return { practice };
};
