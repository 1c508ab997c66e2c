import type { PracticeDetail } from "$lib/api/records";
import { call, type Told } from "$lib/desk/call";

export interface Shown {
  data: PracticeDetail;
}

/** How a write is asked for: with a query, and without what was superseded meanwhile. */
export interface Way {
  query?: { validateOnly: "true" };
  headers?: Record<string, string>;
  signal?: AbortSignal;
}

export const read = (id: string): Promise<Told<Shown>> =>
  call("GET", "/api/v1/practices/{id}", { names: { id } });

export const create = (body: object, way: Way): Promise<Told<Shown>> =>
  call("POST", "/api/v1/practices", { body, ...way });

export const change = (id: string, body: object, way: Way): Promise<Told<Shown>> =>
  call("PATCH", "/api/v1/practices/{id}", { names: { id }, body, ...way });
