import { loadMessages } from "$lib/messages/messages";
import { cachedPractices } from "$lib/offline/cachedPractices";
import type { PageLoad } from "./$types";

export const load: PageLoad = async () => {
  const [practices] = await Promise.all([cachedPractices(), loadMessages("offline")]);
  return { practices };
};
