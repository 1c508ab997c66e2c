import { whole } from "$lib/api/whole";
import type { PageLoad } from "./$types";

export const load: PageLoad = async ({ fetch }) => {
  const [topics, collections] = await Promise.all([
    whole("/api/v1/topics", {}, fetch),
    whole("/api/v1/collections", {}, fetch),
  ]);
  return { topics, collections };
};
