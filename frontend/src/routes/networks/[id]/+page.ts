import { get } from "$lib/api/client";
import { requireData } from "$lib/api/failure";
import { getAll } from "$lib/api/getAll";
import { parseDate } from "$lib/membership/years";
import { loadMessages } from "$lib/messages/messages";
import type { PageLoad } from "./$types";

export const load: PageLoad = async ({ params: { id }, url, fetch }) => {
  const asOf = parseDate(url.searchParams.get("asOf"));
  const network = await requireData(get("/api/v1/networks/{id}", { path: { id } }, { fetch }));
  const parentId = network.data.parent;
  const [parent, members, memberships] = await Promise.all([
    parentId
      ? requireData(get("/api/v1/networks/{id}", { path: { id: parentId } }, { fetch }))
      : undefined,
    getAll("/api/v1/networks/{id}/members", { path: { id }, query: { asOf } }, fetch),
    getAll("/api/v1/memberships", { query: { network: [id] } }, fetch),
    loadMessages("directory", "membership"),
  ]);
  return {
    network: network.data,
    parent: parent?.data,
    members,
    memberships: memberships.data,
    asOf,
  };
};
