import { needed } from "$lib/api/failure";
import { get } from "$lib/api/get";
import { learn } from "$lib/messages/messages";
import type { PageLoad } from "./$types";

export const load: PageLoad = async ({ fetch }) => {
  const query = { facet: "topic,country,city", limit: 5 };
  const asked = needed(get("/api/v1/practices", { query }, { fetch }));
  const [list] = await Promise.all([asked, learn("directory", "search")]);
  return { list };
};
