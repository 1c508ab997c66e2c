import { loadMessages } from "$lib/messages/messages";
import type { PageLoad } from "./$types";

export const load: PageLoad = () => loadMessages("question", "problem", "failure");
