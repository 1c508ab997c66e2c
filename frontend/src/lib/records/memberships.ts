import type { Membership } from "$lib/api/types";
import { joinWithDot, t } from "$lib/messages/messages";
import { networkOptions } from "./networks";
import { type FormRecord, optionsOf, type StringForm } from "./records";

const statuses = ["member", "candidate", "former", "index-only"] as const;

/** How memberships are edited. What a coordinator writes waits for an admin, who confirms it by saving it. */
export const memberships: FormRecord<Membership> = {
  type: {
    name: "membership",
    list: "/api/v1/memberships",
    single: "/api/v1/memberships/{id}",
    formOf: (membership) => ({
      network: membership.network.id,
      city: membership.city.id,
      from: membership.from ?? "",
      to: membership.to ?? "",
      status: membership.status,
      source: membership.source ?? "",
      sourceDate: membership.sourceDate ?? "",
      note: membership.note ?? "",
    }),
    restore: (value) => ({ ...(value as StringForm) }),
  },
  history: "/api/v1/memberships/{id}/history",
  path: "memberships",
  titleOf: ({ network, city }) => joinWithDot(network.acronym ?? network.name, city.name),
  fields: [
    { name: "network", options: networkOptions },
    { name: "city" },
    { name: "status", options: optionsOf(statuses, (status) => t(`status.${status}`)) },
    { name: "from" },
    { name: "to" },
    { name: "source" },
    { name: "sourceDate" },
    { name: "note", rows: 3 },
  ],
};
