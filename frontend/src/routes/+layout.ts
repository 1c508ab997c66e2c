import { loadMessages } from "$lib/messages/messages";
import type { LayoutLoad } from "./$types";

export const ssr = false;
export const prerender = false;

export const load: LayoutLoad = () => loadMessages("site");
