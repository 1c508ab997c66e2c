import type { PracticeList } from "$lib/api/types";
import { callApi, type Result } from "./authorizedClient";

export const statuses = ["in-review", "draft", "published", "archived"] as const;

/** How many practices are shown at a time. */
const pageSize = 20;

/** What is being looked for among practices at work. */
export interface ReviewFilter {
  q: string;
  status: string[];
}

/** What waits for someone, unless the address asks for something else. */
export function parseReviewFilter(params: URLSearchParams): ReviewFilter {
  const status = params.getAll("status");
  return { q: params.get("q") ?? "", status: status.length > 0 ? status : ["in-review", "draft"] };
}

/** The practices wanted, the last changed first. */
export const findPractices = (filter: ReviewFilter, page: number): Promise<Result<PracticeList>> =>
  callApi("GET", "/api/v1/practices", {
    query: { ...filter, sort: "updated", limit: pageSize, page },
  });
