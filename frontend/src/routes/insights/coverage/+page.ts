import { needed } from "$lib/api/failure";
import { get } from "$lib/api/get";
import { networksToChoose } from "$lib/insight/networks";
import { layoutOf } from "$lib/insight/sides";
import { learn } from "$lib/messages/messages";
import type { PageLoad } from "./$types";

export const load: PageLoad = async ({ url, fetch }) => {
  const layout = layoutOf(url.searchParams);
  const { rows, columns, network } = layout;
  const query = { rows, columns, network: [network] };
  const [coverage, networks] = await Promise.all([
    needed(get("/api/v1/insights/coverage", { query }, { fetch })),
    networksToChoose(fetch),
    learn("insight", "search"),
  ]);
  return { layout, coverage: coverage.data, networks };
};
