import { get } from "$lib/api/get";
import { networksToChoose } from "$lib/insight/networks";
import { layoutOf, unknownSides } from "$lib/insight/sides";
import { askedOfKnown } from "$lib/insight/unknown";
import { learn } from "$lib/messages/messages";
import type { PageLoad } from "./$types";

export const load: PageLoad = async ({ url, fetch }) => {
  const asked = askedOfKnown(layoutOf(url.searchParams), ["network"], (layout) => {
    const query = { ...layout, network: [layout.network] };
    return get("/api/v1/insights/coverage", { query }, { fetch });
  });
  const [{ query: layout, answer, unknown }, networks] = await Promise.all([
    asked,
    networksToChoose(fetch),
    learn("insight", "search"),
  ]);
  const left = [...unknownSides(url.searchParams), ...unknown];
  return { layout, coverage: answer.data, networks, unknown: left };
};
