import type { PracticeDetail } from "$lib/api/types";
import { callApi } from "$lib/workspace/authorizedClient";

export interface PracticeResponse {
  data: PracticeDetail;
}

export interface WriteOptions {
  query?: { validateOnly: "true" };
  headers?: Record<string, string>;
  signal?: AbortSignal;
}

const path = "/api/v1/practices/{id}";

export const readPractice = (id: string) =>
  callApi<PracticeResponse>("GET", path, { pathParams: { id } });

export const createPractice = (body: object, options: WriteOptions) =>
  callApi<PracticeResponse>("POST", "/api/v1/practices", { body, ...options });

export const updatePractice = (id: string, body: object, options: WriteOptions) =>
  callApi<PracticeResponse>("PATCH", path, { pathParams: { id }, body, ...options });
