import { spoken } from "$lib/about/messages";
import type { PageLoad } from "./$types";

export const load: PageLoad = spoken;
