import { loadNetworkOptions } from "$lib/insight/networkOptions";
import { retryWithoutUnknown } from "$lib/insight/unknownParameters";
import { loadWorklist, parseWorklistQuery } from "$lib/insight/worklist";
import { loadMessages } from "$lib/messages/messages";
import type { PageLoad } from "./$types";

export const load: PageLoad = async ({ url, fetch }) => {
  const worklistRequest = retryWithoutUnknown(
    parseWorklistQuery(url.searchParams),
    ["network", "missing"],
    (worklist) => loadWorklist(worklist, fetch),
  );
  const [{ query, answer, unknown }, networks] = await Promise.all([
    worklistRequest,
    loadNetworkOptions(fetch),
    loadMessages("insight", "search"),
  ]);
  const { page, list, all } = answer;
  return { worklist: { ...query, page }, requestedPage: query.page, list, all, networks, unknown };
};
