import { get } from "$lib/api/client";
import { parseLayout, unknownDimensions } from "$lib/insight/matrixLayout";
import { loadNetworkOptions } from "$lib/insight/networkOptions";
import { retryWithoutUnknown } from "$lib/insight/unknownParameters";
import { loadMessages } from "$lib/messages/messages";
import type { PageLoad } from "./$types";

export const load: PageLoad = async ({ url, fetch }) => {
  const coverageRequest = retryWithoutUnknown(
    parseLayout(url.searchParams),
    ["network"],
    (layout) => {
      const query = { ...layout, network: [layout.network] };
      return get("/api/v1/insights/coverage", { query }, { fetch });
    },
  );
  const [{ query: layout, answer, unknown }, networks] = await Promise.all([
    coverageRequest,
    loadNetworkOptions(fetch),
    loadMessages("insight", "search"),
  ]);
  const allUnknown = [...unknownDimensions(url.searchParams), ...unknown];
  return { layout, coverage: answer.data, networks, unknown: allUnknown };
};
