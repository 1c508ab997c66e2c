import { to } from "$lib/language/to";

/** What a reader asks of the worklist: the part of the page's URL that the API understands. */
export interface Worklist {
  network: string;
  missing: string;
  page: number;
}

export const pageSize = 20;

export function worklistOf(params: URLSearchParams): Worklist {
  const page = Number(params.get("page") ?? 1);
  return {
    network: params.get("network") ?? "",
    missing: params.get("missing") ?? "",
    page: Number.isSafeInteger(page) && page > 0 ? page : 1,
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
