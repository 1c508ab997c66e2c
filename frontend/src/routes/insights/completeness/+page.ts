import { needed } from "$lib/api/failure";
import { get } from "$lib/api/get";
import { networksToChoose } from "$lib/insight/networks";
import { worklistOf } from "$lib/insight/worklist";
import { learn } from "$lib/messages/messages";
import type { PageLoad } from "./$types";

export const load: PageLoad = async ({ url, fetch }) => {
  const worklist = worklistOf(url.searchParams);
  const { network, missing, page } = worklist;
  const ask = (query: { missing?: string[]; page?: number; limit?: number }) =>
    needed(
      get("/api/v1/insights/completeness", { query: { network: [network], ...query } }, { fetch }),
    );
  const [list, all, networks] = await Promise.all([
    ask({ missing: [missing], page }),
    ask({ limit: 0 }),
    networksToChoose(fetch),
    learn("insight", "search"),
  ]);
  return { worklist, list, all, networks };
};
