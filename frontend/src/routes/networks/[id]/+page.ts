import { needed } from "$lib/api/failure";
import { get } from "$lib/api/get";
import { whole } from "$lib/api/whole";
import { learn } from "$lib/messages/messages";
import type { PageLoad } from "./$types";

export const load: PageLoad = async ({ params: { id }, url, fetch }) => {
  const asOf = url.searchParams.get("asOf") ?? "";
  const query = { asOf: /^\d{4}-\d{2}-\d{2}$/.test(asOf) ? asOf : undefined };
  const network = await needed(get("/api/v1/networks/{id}", { path: { id } }, { fetch }));
  const [members, memberships] = await Promise.all([
    whole("/api/v1/networks/{id}/members", { path: { id }, query }, fetch),
    whole("/api/v1/memberships", { query: { network: [id] } }, fetch),
    learn("directory", "membership"),
  ]);
  return { network: network.data, members, memberships: memberships.data, asOf: query.asOf };
};
