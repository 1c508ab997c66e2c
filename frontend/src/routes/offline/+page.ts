import { learn } from "$lib/messages/messages";
import { keptPractices } from "$lib/offline/kept";
import type { PageLoad } from "./$types";

export const load: PageLoad = async () => {
  const [practices] = await Promise.all([keptPractices(), learn("offline")]);
  return { practices };
};
