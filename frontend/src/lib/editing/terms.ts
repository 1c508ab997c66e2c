import { get } from "$lib/api/get";

/** The topics and collections that a practice can be filed under. */
export async function loadVocabularies() {
  const [topics, collections] = await Promise.all([
    get("/api/v1/topics", { query: { limit: 100 } }),
    get("/api/v1/collections", { query: { limit: 100 } }),
  ]);
  return { topics: topics.data?.data ?? [], collections: collections.data?.data ?? [] };
}
