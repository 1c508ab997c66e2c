import { redirect } from "@sveltejs/kit";
import { get } from "$lib/api/client";
import { requireData } from "$lib/api/failure";
import { localePath } from "$lib/language/locales";
import { lazyComponent } from "$lib/layout/lazyComponent";
import { loadMessages } from "$lib/messages/messages";
import type { PageLoad } from "./$types";

export const load: PageLoad = async ({ params, url, untrack, fetch }) => {
  const practiceRequest = get("/api/v1/practices/{id}", { path: { id: params.slug } }, { fetch });
  const [{ data: practice }] = await Promise.all([
    requireData(practiceRequest),
    loadMessages("practice"),
  ]);
  // Old slugs and ids redirect to the current slug.
  if (practice.slug !== params.slug) {
    redirect(308, localePath(`/practices/${practice.slug}`) + untrack(() => url.search));
  }
  // Few practices are translated: the navigation for those is a chunk of its own.
  const translated = Object.values(practice.texts).some(
    ({ translation }) => translation.kind !== "original",
  );
  const LanguageNav =
    translated &&
    (await lazyComponent(import("$lib/practice-page/LanguageNav.svelte"), "translated"));
  return { practice, Languages: LanguageNav || undefined };
};
