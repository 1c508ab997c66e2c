import type { Caller } from "./session.svelte";

/** A link from a public page to the form of a record. */
export interface EditLink {
  /** The page in the workspace, such as /desk/cities/pt-lisbon. */
  path: string;
  /** The networks whose coordinators may edit the record, as admins may. */
  networks?: string[];
  /** What the link does; by default, edit. */
  label?: "edit" | "addMembership";
}

/** Whether the form is of use to a caller; the service decides what they may write. */
export function mayFollow({ networks = [] }: EditLink, caller: Caller | undefined): boolean {
  if (caller?.role === "admin") return true;
  return caller?.role === "coordinator" && networks.some((id) => caller.networks.includes(id));
}
