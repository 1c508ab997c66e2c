import { redirect } from "@sveltejs/kit";
import { get } from "$lib/api/client";
import { requireData } from "$lib/api/failure";
import { loadMessages } from "$lib/messages/messages";
import { idsIn, shortlistHref, shortlistIds } from "$lib/shortlist/shortlist.svelte";
import type { PageLoad } from "./$types";

export const load: PageLoad = async ({ url, fetch }) => {
  const ids = idsIn(url.searchParams.get("practices"));
  if (!url.searchParams.has("practices") && shortlistIds().length > 0)
    redirect(307, shortlistHref(shortlistIds()));
  const messages = loadMessages("shortlist", "practice", "practicePage");
  const results = await Promise.all(
    ids.map((id) => get("/api/v1/practices/{id}", { path: { id } }, { fetch })),
  );
  // A practice that was deleted leaves the others as they are.
  const found = results.filter(
    ({ failure }) => !["missing", "removed"].includes(failure?.kind ?? ""),
  );
  const loaded = await Promise.all(found.map(async (result) => (await requireData(result)).data));
  // Two practices that were merged are one.
  const practices = [...new Map(loaded.map((practice) => [practice.id, practice])).values()];
  await messages;
  return { practices, missing: results.length - found.length };
};
