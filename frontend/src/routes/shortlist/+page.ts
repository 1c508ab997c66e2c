import { redirect } from "@sveltejs/kit";
import { get } from "$lib/api/client";
import { requireData } from "$lib/api/failure";
import { loadMessages } from "$lib/messages/messages";
import { idsIn, keptIds, shortlistHref } from "$lib/shortlist/shortlist.svelte";
import type { PageLoad } from "./$types";

export const load: PageLoad = async ({ url, fetch }) => {
  const ids = idsIn(url.searchParams.get("practices"));
  if (!url.searchParams.has("practices") && keptIds().length > 0)
    redirect(307, shortlistHref(keptIds()));
  const messages = loadMessages("shortlist", "practice", "practicePage");
  const results = await Promise.all(
    ids.map((id) => get("/api/v1/practices/{id}", { path: { id } }, { fetch })),
  );
  // A practice that was deleted leaves the others as they are.
  const found = results.filter(
    ({ failure }) => !["missing", "removed"].includes(failure?.kind ?? ""),
  );
  const practices = await Promise.all(found.map(async (one) => (await requireData(one)).data));
  await messages;
  return { practices, missing: results.length - found.length };
};
