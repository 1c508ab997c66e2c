import { whole } from "$lib/api/whole";
import type { PageLoad } from "./$types";

export const load: PageLoad = async ({ fetch }) => ({
  topics: await whole("/api/v1/topics", {}, fetch),
});
