import { get, type ResponseBody, type Result } from "$lib/api/client";
import type { PracticePart } from "$lib/api/types";
import { localePath } from "$lib/language/locales";
import { pageOf } from "$lib/search/query";

type List = ResponseBody<"/api/v1/insights/completeness">;

export interface WorklistQuery {
  network: string;
  missing: string;
  page: number;
}

export const pageSize = 20;

export function parseWorklistQuery(params: URLSearchParams): WorklistQuery {
  return {
    network: params.get("network") ?? "",
    missing: params.get("missing") ?? "",
    page: pageOf(params),
  };
}

/** The path of a worklist, without defaults. */
export function worklistHref({ network, missing, page }: WorklistQuery): string {
  const params = new URLSearchParams();
  if (missing) params.set("missing", missing);
  if (network) params.set("network", network);
  if (page > 1) params.set("page", String(page));
  return localePath(`/insights/completeness${params.size ? `?${params}` : ""}`);
}

/** A page of the worklist (the last one where the number is too high), and the counts of the whole list. */
export async function loadWorklist(
  worklist: WorklistQuery,
  fetch: typeof globalThis.fetch,
): Promise<Result<{ page: number; list: List; all: List }>> {
  const { missing, page } = worklist;
  const network = [worklist.network];
  const send = (more: { missing?: PracticePart[]; page?: number; limit?: number }) =>
    get("/api/v1/insights/completeness", { query: { network, ...more } }, { fetch });
  const [{ data: list, failure }, all] = await Promise.all([
    // An address may name any part; the API refuses unknown ones.
    send({ missing: [missing as PracticePart], page }),
    send({ limit: 0 }),
  ]);
  if (failure) return { failure };
  if (all.failure) return all;
  const last = lastPageOf(list.meta.total);
  if (page > last) return loadWorklist({ ...worklist, page: last }, fetch);
  return { data: { page, list, all: all.data } };
}

export const lastPageOf = (total: number): number => Math.max(1, Math.ceil(total / pageSize));
