import { needed } from "$lib/api/failure";
import { get } from "$lib/api/get";
import { whole } from "$lib/api/whole";
import { learn } from "$lib/messages/messages";
import type { PageLoad } from "./$types";

export const load: PageLoad = async ({ params: { id }, fetch }) => {
  const city = await needed(get("/api/v1/cities/{id}", { path: { id } }, { fetch }));
  const [memberships, practices] = await Promise.all([
    whole("/api/v1/memberships", { query: { city: [id] } }, fetch),
    needed(get("/api/v1/practices", { query: { city: [id] } }, { fetch })),
    learn("directory", "membership"),
  ]);
  return { city: city.data, memberships: memberships.data, practices };
};
