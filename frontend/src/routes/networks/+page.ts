import { getAll } from "$lib/api/getAll";
import { loadMessages } from "$lib/messages/messages";
import type { PageLoad } from "./$types";

export const load: PageLoad = async ({ fetch }) => {
  const [networks] = await Promise.all([
    getAll("/api/v1/networks", {}, fetch),
    loadMessages("directory"),
  ]);
  return { networks };
};
