import { apiUrl, type Result } from "$lib/api/client";
import type { Failure } from "$lib/api/failure";
import type { paths } from "$lib/api/schema";
import { locale } from "$lib/language/locales";
import { session } from "./session.svelte";

export interface RequestOptions {
  pathParams?: object;
  query?: object;
  body?: unknown;
  headers?: Record<string, string>;
  signal?: AbortSignal;
}

/** A response, whether by fetch or XMLHttpRequest. */
export interface ApiResponse {
  status: number;
  body: unknown;
  /** The entity tag, to be sent as If-Match. */
  etag?: string;
}

/** Sends a request with the token of the session. */
export function callApi<T>(
  method: string,
  path: keyof paths,
  options: RequestOptions = {},
): Promise<Result<T>> {
  return withToken(async (token) => {
    const { pathParams, query, body, headers, signal } = options;
    const contentType = method === "PATCH" ? "application/merge-patch+json" : "application/json";
    const response = await fetch(apiUrl(path, pathParams, query), {
      method,
      signal,
      headers: {
        Authorization: `Bearer ${token}`,
        "Accept-Language": locale,
        ...(body ? { "Content-Type": contentType } : {}),
        ...headers,
      },
      body: body ? JSON.stringify(body) : undefined,
    });
    const isJson = /\bjson\b/.test(response.headers.get("Content-Type") ?? "");
    const content = isJson ? await response.json() : await response.text();
    return {
      status: response.status,
      body: content,
      etag: response.headers.get("ETag") ?? undefined,
    };
  });
}

/** Sends a request; after a 401 waits for a new sign-in and sends it again. */
export async function withToken<T>(
  send: (token: string) => Promise<ApiResponse>,
): Promise<Result<T>> {
  try {
    const { status, body, etag } = await send(session.token ?? "");
    if (status < 400) return { data: body as T, etag };
    if (status === 401 && (await session.waitForSignIn())) return withToken(send);
    return { failure: { kind: failureKind(status), problem: body as Failure["problem"] } };
  } catch (fault) {
    if (fault instanceof DOMException && fault.name === "AbortError") throw fault;
    return { failure: { kind: navigator.onLine ? "unreachable" : "offline" } };
  }
}

function failureKind(status: number): Failure["kind"] {
  if (status === 404) return "missing";
  if (status === 410) return "removed";
  return status < 500 ? "refused" : "unreachable";
}

/** A random Idempotency-Key. */
export const newIdempotencyKey = (): string =>
  crypto.getRandomValues(new Uint32Array(4)).reduce((key, part) => key + part.toString(36), "");
