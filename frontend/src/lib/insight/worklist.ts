import { type Answer, get, type Outcome } from "$lib/api/get";
import { to } from "$lib/language/to";
import { pageOf } from "$lib/search/query";

type List = Answer<"/api/v1/insights/completeness">;

/** What a reader asks of the worklist: the part of the page's URL that the API understands. */
export interface Worklist {
  network: string;
  missing: string;
  page: number;
}

export const pageSize = 20;

export function worklistOf(params: URLSearchParams): Worklist {
  return {
    network: params.get("network") ?? "",
    missing: params.get("missing") ?? "",
    page: pageOf(params),
  };
}

/** The address of a worklist, defaults left out. */
export function hrefOf({ network, missing, page }: Worklist): string {
  const params = new URLSearchParams();
  if (missing) params.set("missing", missing);
  if (network) params.set("network", network);
  if (page > 1) params.set("page", String(page));
  return to(`/insights/completeness${params.size ? `?${params}` : ""}`);
}

/** A page of a worklist, the last one where there is none of that number, and what the whole of it lacks. */
export async function workOf(
  worklist: Worklist,
  fetch: typeof globalThis.fetch,
): Promise<Outcome<{ page: number; list: List; all: List }>> {
  const { missing, page } = worklist;
  const network = [worklist.network];
  const ask = (more: { missing?: string[]; page?: number; limit?: number }) =>
    get("/api/v1/insights/completeness", { query: { network, ...more } }, { fetch });
  const [{ data: list, failure }, all] = await Promise.all([
    ask({ missing: [missing], page }),
    ask({ limit: 0 }),
  ]);
  if (failure) return { failure };
  if (all.failure) return all;
  const last = lastPageOf(list.meta.total);
  if (page > last) return workOf({ ...worklist, page: last }, fetch);
  return { data: { page, list, all: all.data } };
}

export const lastPageOf = (total: number): number => Math.max(1, Math.ceil(total / pageSize));
