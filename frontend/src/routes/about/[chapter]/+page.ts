import { error } from "@sveltejs/kit";
import { isChapter } from "$lib/about/chapters";
import { loadMessages } from "$lib/messages/messages";
import type { PageLoad } from "./$types";

export const load: PageLoad = async ({ params: { chapter } }) => {
  if (!isChapter(chapter)) error(404, { message: "missing", kind: "missing" });
  await loadMessages("guide");
  return { chapter };
};
