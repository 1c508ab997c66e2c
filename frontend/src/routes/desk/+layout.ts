import { loadMessages } from "$lib/messages/messages";
import type { LayoutLoad } from "./$types";

export const load: LayoutLoad = () =>
  loadMessages(
    "workspace",
    "imports",
    "editing",
    "template",
    "practice",
    "practicePage",
    "records",
    "tokens",
    "directory",
    "suggest",
    "failure",
    "problem",
  );
