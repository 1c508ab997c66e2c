import { networksToChoose } from "$lib/insight/networks";
import { askedOfKnown } from "$lib/insight/unknown";
import { worklistOf, workOf } from "$lib/insight/worklist";
import { learn } from "$lib/messages/messages";
import type { PageLoad } from "./$types";

export const load: PageLoad = async ({ url, fetch }) => {
  const asked = askedOfKnown(worklistOf(url.searchParams), ["network", "missing"], (worklist) =>
    workOf(worklist, fetch),
  );
  const [{ query, answer, unknown }, networks] = await Promise.all([
    asked,
    networksToChoose(fetch),
    learn("insight", "search"),
  ]);
  const { page, list, all } = answer;
  return { worklist: { ...query, page }, asked: query.page, list, all, networks, unknown };
};
