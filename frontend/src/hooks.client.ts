import type { HandleClientError } from "@sveltejs/kit";
import { learn } from "$lib/messages/messages";
import { reloadAfterDeploy } from "$lib/offline/deploy";

reloadAfterDeploy();

/** What went wrong is said once there are words for it. */
export const handleError: HandleClientError = async ({ message }) => {
  await learn("failure");
  return { message };
};
