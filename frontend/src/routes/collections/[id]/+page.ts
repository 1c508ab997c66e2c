import { redirect } from "@sveltejs/kit";
import { to } from "$lib/language/to";
import type { PageLoad } from "./$types";

/** A collection is its practices: its address leads to the list of them. */
export const load: PageLoad = ({ params: { id } }) => {
  redirect(308, to(`/practices?${new URLSearchParams({ collection: id })}`));
};
