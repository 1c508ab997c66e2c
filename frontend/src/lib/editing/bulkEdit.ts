import type { components } from "$lib/api/schema";
import type { PracticeList } from "$lib/api/types";
import type { ImportResponse } from "$lib/imports/imports";
import { facets } from "$lib/search/facets";
import type { Query } from "$lib/search/query";
import { searchParameters } from "$lib/search/search";
import { callApi, newIdempotencyKey } from "$lib/workspace/authorizedClient";
import type { Status } from "./form";

export const statuses = ["draft", "in-review", "published", "archived"] as const;

type BulkEdit = components["schemas"]["BulkEdit"];

/** The form of an edit; what is empty stays unchanged. */
export interface BulkEditFields {
  add: { topics: string[]; collections: string[] };
  remove: { topics: string[]; collections: string[] };
  status: string;
  license: string;
}

export const emptyFields = (): BulkEditFields => ({
  add: { topics: [], collections: [] },
  remove: { topics: [], collections: [] },
  status: "",
  license: "",
});

/** The practices that an edit concerns: the filters of a search, and their status. */
export const filtersOf = (query: Query, status: Status) => ({
  ...searchParameters(query),
  sort: undefined,
  status,
});

type Filters = ReturnType<typeof filtersOf>;

export const toBulkEdit = ({ add, remove, status, license }: BulkEditFields): BulkEdit => ({
  add,
  remove,
  status: (status || null) as Status | null,
  license: license.trim() || null,
});

export const isEmptyEdit = (fields: BulkEditFields): boolean =>
  JSON.stringify(toBulkEdit(fields)) === JSON.stringify(toBulkEdit(emptyFields()));

/** Counts the practices; the facets have the labels of the filters. */
export const countPractices = (filters: Filters) =>
  callApi<PracticeList>("GET", "/api/v1/practices", {
    query: { ...filters, facet: [...facets], facetLimit: 1, limit: 0 },
  });

export const planBulkEdit = (filters: Filters, onError: string, body: BulkEdit) =>
  callApi<ImportResponse>("POST", "/api/v1/imports/bulk-edit", {
    query: { ...filters, onError },
    body,
    headers: { "Idempotency-Key": newIdempotencyKey() },
  });
