import { whole } from "$lib/api/whole";
import type { PageLoad } from "./$types";

export const load: PageLoad = async ({ fetch }) => ({
  networks: await whole("/api/v1/networks", {}, fetch),
});
