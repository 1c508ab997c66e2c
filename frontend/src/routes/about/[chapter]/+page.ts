import { error } from "@sveltejs/kit";
import { isChapter } from "$lib/guide/chapters";
import type { PageLoad } from "./$types";

export const load: PageLoad = ({ params: { chapter } }) => {
  if (!isChapter(chapter)) error(404, { message: "missing", kind: "missing" });
  return { chapter };
};
