import type { Result } from "$lib/api/client";
import type { components } from "$lib/api/schema";
import { countryOptions, type FormRecord, type StringForm } from "$lib/records/records";
import { numberOf } from "$lib/records/values";
import { callApi } from "$lib/workspace/authorizedClient";

type Records = components["schemas"];
export type CityRequest = Records["CityRequest"];

const pageSize = 100;

/** How a request is written; only admins answer it, elsewhere. */
export const cityRequests: FormRecord<CityRequest> = {
  type: {
    name: "city-request",
    list: "/api/v1/city-requests",
    single: "/api/v1/city-requests/{id}",
    formOf: (request) => ({
      name: request.name,
      country: request.country.code,
      alias: request.alias ?? "",
      latitude: String(request.latitude ?? ""),
      longitude: String(request.longitude ?? ""),
      source: request.source ?? "",
      comment: request.comment ?? "",
    }),
    bodyOf: (form: StringForm) => ({
      ...form,
      latitude: numberOf(form.latitude),
      longitude: numberOf(form.longitude),
    }),
    restore: (value) => ({ ...(value as StringForm) }),
  },
  path: "city-requests",
  titleOf: ({ name }) => name,
  fields: [
    { name: "name" },
    { name: "country", options: countryOptions },
    { name: "alias" },
    { name: "latitude" },
    { name: "longitude" },
    { name: "source" },
    { name: "comment", rows: 3 },
  ],
};

/** The latest requests, open ones first. */
export const findCityRequests = (): Promise<Result<Records["CityRequestList"]>> =>
  callApi("GET", "/api/v1/city-requests", { query: { limit: pageSize } });

/** Grants a request by naming the city, or declines it with a reason. */
export const answerCityRequest = (
  { id }: { id: string },
  answer: { city: string } | { reason: string },
): Promise<Result<unknown>> =>
  callApi("PATCH", "/api/v1/city-requests/{id}", {
    pathParams: { id },
    // Whoever answers last would only repeat an answer.
    headers: { "If-Match": "*" },
    body: answer,
  });

/** The address of the form of the city that a request is about. */
export function newCityQuery(request: CityRequest): URLSearchParams {
  const { id, name, country, alias, latitude, longitude } = request;
  const values = { request: id, name, country: country.code, aliases: alias, latitude, longitude };
  const given = Object.entries(values).flatMap(([field, value]) =>
    value === null || value === undefined ? [] : [[field, String(value)]],
  );
  return new URLSearchParams(given);
}

/** The request for the city that a file calls by this name: an open one if there are several. */
export const requestFor = (name: string, requests: CityRequest[]): CityRequest | undefined =>
  requests.find((request) => [request.name, request.alias].some((one) => isSame(one, name)));

const isSame = (one: string | null, other: string): boolean =>
  one?.localeCompare(other, undefined, { sensitivity: "base" }) === 0;
