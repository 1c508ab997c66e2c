import { whole } from "$lib/api/whole";
import { learn } from "$lib/messages/messages";
import type { PageLoad } from "./$types";

export const load: PageLoad = async ({ fetch }) => {
  const [topics, collections] = await Promise.all([
    whole("/api/v1/topics", {}, fetch),
    whole("/api/v1/collections", {}, fetch),
    learn("directory", "collection"),
  ]);
  return { topics, collections };
};
