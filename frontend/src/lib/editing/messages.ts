import type editing from "$lib/messages/en/editing.json";
import type practice from "$lib/messages/en/practice.json";
import type template from "$lib/messages/en/template.json";
import type workspace from "$lib/messages/en/workspace.json";
import { translator } from "$lib/messages/messages";

export const t = translator<
  typeof workspace & typeof editing & typeof practice & typeof template
>();
