import type { HandleClientError } from "@sveltejs/kit";
import { learn } from "$lib/messages/messages";

/** What went wrong is said once there are words for it. */
export const handleError: HandleClientError = async ({ message }) => {
  await learn("failure");
  return { message };
};
