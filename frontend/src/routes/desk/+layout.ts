import { loadMessages } from "$lib/messages/messages";
import type { LayoutLoad } from "./$types";

export const load: LayoutLoad = () =>
  loadMessages(
    "workspace",
    "imports",
    "editing",
    "template",
    "practice",
    "suggest",
    "failure",
    "problem",
  );
