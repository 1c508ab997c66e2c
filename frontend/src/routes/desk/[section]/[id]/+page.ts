import { error } from "@sveltejs/kit";
import { findPage, findRecordPage } from "$lib/desk/pages";
import type { PageLoad } from "./$types";

export const load: PageLoad = async ({ params: { section, id } }) => ({
  New: await findPage(`${section}/${id}`),
  Single: (await findRecordPage(section)) ?? (id === "new" ? undefined : error(404)),
  id,
});
