import { getAll } from "$lib/api/getAll";
import { loadMessages } from "$lib/messages/messages";
import type { PageLoad } from "./$types";

export const load: PageLoad = async ({ fetch }) => {
  const [topics, collections] = await Promise.all([
    getAll("/api/v1/topics", {}, fetch),
    getAll("/api/v1/collections", {}, fetch),
    loadMessages("directory", "collection"),
  ]);
  return { topics, collections };
};
