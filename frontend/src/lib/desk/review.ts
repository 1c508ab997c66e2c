import type { PracticeList } from "$lib/api/records";
import { call, type Told } from "./call";

export const statuses = ["in-review", "draft", "published", "archived"] as const;

/** How many practices are shown at a time. */
const part = 20;

/** What is being looked for among practices at work. */
export interface Wanted {
  q: string;
  status: string[];
}

/** What waits for someone, unless the address asks for something else. */
export function wantedOf(params: URLSearchParams): Wanted {
  const status = params.getAll("status");
  return { q: params.get("q") ?? "", status: status.length > 0 ? status : ["in-review", "draft"] };
}

/** The practices wanted, the last changed first. */
export const practicesAtWork = (wanted: Wanted, page: number): Promise<Told<PracticeList>> =>
  call("GET", "/api/v1/practices", { query: { ...wanted, sort: "updated", limit: part, page } });
