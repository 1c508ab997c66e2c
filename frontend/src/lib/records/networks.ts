import { get } from "$lib/api/client";
import type { Network } from "$lib/api/types";
import { vocabularyLabel } from "$lib/directory/labels";
import {
  countryOptions,
  type FormRecord,
  type Option,
  optionsOf,
  type StringForm,
} from "./records";
import { numberOf } from "./values";

const scopes = ["international", "national", "regional"] as const;
const maxNetworks = 100;

/** All networks by name. */
export async function networkOptions(): Promise<Option[]> {
  const { data } = await get("/api/v1/networks", { query: { limit: maxNetworks } });
  return (data?.data ?? []).map(({ id, name }) => ({ id, label: name }));
}

/** How networks are edited. */
export const networks: FormRecord<Network> = {
  type: {
    name: "network",
    list: "/api/v1/networks",
    single: "/api/v1/networks/{id}",
    formOf: (network) => ({
      id: network.id,
      name: network.name,
      acronym: network.acronym ?? "",
      scope: network.scope,
      country: network.country?.code,
      founded: String(network.founded ?? ""),
      website: network.website ?? "",
      parent: network.parent ?? "",
      note: network.note ?? "",
      contactEmail: network.contactEmail ?? "",
    }),
    bodyOf: (form: StringForm) => ({ ...form, founded: numberOf(form.founded) }),
    restore: (value) => ({ ...(value as StringForm) }),
  },
  history: "/api/v1/networks/{id}/history",
  path: "networks",
  titleOf: ({ name }) => name,
  fields: [
    { name: "id", isForNew: true },
    { name: "name" },
    { name: "acronym" },
    { name: "scope", options: optionsOf(scopes, (scope) => vocabularyLabel(`scope.${scope}`)) },
    { name: "country", options: countryOptions },
    { name: "founded" },
    { name: "website", type: "url" },
    { name: "contactEmail" },
    { name: "parent", options: networkOptions },
    { name: "note", rows: 4 },
  ],
};
