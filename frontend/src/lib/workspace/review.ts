import type { Result } from "$lib/api/client";
import type { PracticeList } from "$lib/api/types";
import { callApi } from "./authorizedClient";

export const statuses = ["in-review", "draft", "published", "archived"] as const;

const pageSize = 20;

export interface ReviewFilter {
  q: string;
  status: string[];
}

/** Reads the filter from a query string; by default, all that is not published yet. */
export function parseReviewFilter(params: URLSearchParams): ReviewFilter {
  const status = params.getAll("status");
  return { q: params.get("q") ?? "", status: status.length > 0 ? status : ["in-review", "draft"] };
}

/** Practices in any status, most recently changed first. */
export const findPractices = (filter: ReviewFilter, page: number): Promise<Result<PracticeList>> =>
  callApi("GET", "/api/v1/practices", {
    query: { ...filter, sort: "updated", limit: pageSize, page },
  });
