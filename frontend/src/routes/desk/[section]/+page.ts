import { error } from "@sveltejs/kit";
import { findPage } from "$lib/desk/pages";
import type { PageLoad } from "./$types";

// One route for all sections: the entry script, which every visitor loads, lists the routes.
export const load: PageLoad = async ({ params }) => ({
  Page: (await findPage(params.section)) ?? error(404),
});
