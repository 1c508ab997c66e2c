import { learn } from "$lib/messages/messages";
import type { PageLoad } from "./$types";

export const load: PageLoad = () => learn("about", "guide");
