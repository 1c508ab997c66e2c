import { learn } from "$lib/messages/messages";
import type { LayoutLoad } from "./$types";

export const load: LayoutLoad = () =>
  learn("desk", "imports", "editing", "template", "practice", "suggest", "failure", "problem");
