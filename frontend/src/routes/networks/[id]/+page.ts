import { needed } from "$lib/api/failure";
import { get } from "$lib/api/get";
import { whole } from "$lib/api/whole";
import { dayOf } from "$lib/membership/years";
import { learn } from "$lib/messages/messages";
import type { PageLoad } from "./$types";

export const load: PageLoad = async ({ params: { id }, url, fetch }) => {
  const asOf = dayOf(url.searchParams.get("asOf"));
  const network = await needed(get("/api/v1/networks/{id}", { path: { id } }, { fetch }));
  const above = network.data.parent;
  const [parent, members, memberships] = await Promise.all([
    above ? needed(get("/api/v1/networks/{id}", { path: { id: above } }, { fetch })) : undefined,
    whole("/api/v1/networks/{id}/members", { path: { id }, query: { asOf } }, fetch),
    whole("/api/v1/memberships", { query: { network: [id] } }, fetch),
    learn("directory", "membership"),
  ]);
  return {
    network: network.data,
    parent: parent?.data,
    members,
    memberships: memberships.data,
    asOf,
  };
};
