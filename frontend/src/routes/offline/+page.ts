import { keptPractices } from "$lib/offline/kept";
import type { PageLoad } from "./$types";

export const load: PageLoad = async () => ({ practices: await keptPractices() });
