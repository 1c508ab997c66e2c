import { PUBLIC_API_URL } from "$env/static/public";
import { locale } from "$lib/language/locales";
import { loadMessages } from "$lib/messages/messages";
import type { Failure } from "./failure";
import type { paths } from "./schema";

export type RequestParameters<P extends keyof paths> = paths[P] extends {
  get: { parameters: { path?: infer Names extends object; query?: infer Query extends object } };
}
  ? { path?: Names; query?: Query }
  : never;

export type ResponseBody<P extends keyof paths> = paths[P] extends {
  get: { responses: { 200: { content: { "application/json": infer Body } } } };
}
  ? Body
  : never;

export type Result<T> =
  | { data: T; etag?: string; failure?: never }
  | { data?: never; etag?: never; failure: Failure };

/** In milliseconds. */
const timeout = 15_000;

const failureKinds: Record<number, Failure["kind"]> = {
  400: "refused",
  404: "missing",
  410: "removed",
};

/** Sends a GET request. Never rejects: a refusal, a timeout and a lost connection are failures in the result. */
export async function get<P extends keyof paths>(
  path: P,
  parameters: RequestParameters<P>,
  init?: { fetch?: typeof fetch; signal?: AbortSignal },
): Promise<Result<ResponseBody<P>>> {
  try {
    const url = apiUrl(path, parameters.path, parameters.query);
    const headers = { "Accept-Language": locale };
    const signal = AbortSignal.any([init?.signal ?? [], AbortSignal.timeout(timeout)].flat());
    const response = await (takePrefetched(url) ??
      (init?.fetch ?? fetch)(url, { signal, headers }));
    const body = await response.json();
    if (response.ok) return { data: body };
    return failWithMessages({
      kind: failureKinds[response.status] ?? "unreachable",
      problem: body,
    });
  } catch {
    return failWithMessages({ kind: navigator.onLine ? "unreachable" : "offline" });
  }
}

/** Loads the messages that describe a failure; without them it is still reported. */
async function failWithMessages(failure: Failure): Promise<{ failure: Failure }> {
  await loadMessages("failure", "offline").catch(() => {});
  return { failure };
}

/** The response to the request that app.html sent, if the URL is the same. It is used once. */
function takePrefetched(url: string): Promise<Response> | undefined {
  const { prefetched } = globalThis;
  globalThis.prefetched = undefined;
  return prefetched?.url === url ? prefetched.response : undefined;
}

/** Parameters whose values are one list with commas; other parameters are repeated. */
const commaLists = new Set(["facet"]);

/** The URL of a request, with sorted parameters: caches and app.html rely on one URL per request. */
export function apiUrl(path: string, pathParams: object = {}, query: object = {}): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    const items = [value].flat();
    for (const item of commaLists.has(name) ? [items.join()] : items)
      if (item !== undefined && item !== "") params.append(name, item);
  }
  params.sort();
  const filledPath = Object.entries(pathParams).reduce(
    (rest, [name, value]) => rest.replace(`{${name}}`, encodeURIComponent(value)),
    path,
  );
  const search = params.toString();
  return PUBLIC_API_URL + filledPath + (search && `?${search}`);
}
