import type { PracticeDetail } from "$lib/api/types";
import { callApi, type Result } from "$lib/workspace/authorizedClient";

export interface PracticeResponse {
  data: PracticeDetail;
}

export interface WriteOptions {
  query?: { validateOnly: "true" };
  headers?: Record<string, string>;
  signal?: AbortSignal;
}

export const readPractice = (id: string): Promise<Result<PracticeResponse>> =>
  callApi("GET", "/api/v1/practices/{id}", { names: { id } });

export const createPractice = (
  body: object,
  options: WriteOptions,
): Promise<Result<PracticeResponse>> => callApi("POST", "/api/v1/practices", { body, ...options });

export const updatePractice = (
  id: string,
  body: object,
  options: WriteOptions,
): Promise<Result<PracticeResponse>> =>
  callApi("PATCH", "/api/v1/practices/{id}", { names: { id }, body, ...options });
