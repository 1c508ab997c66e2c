import { error } from "@sveltejs/kit";
import type { Result } from "./client";
import type { Problem } from "./types";

/** Why an answer is not there, in the terms the reader needs. */
export interface Failure {
  kind: "offline" | "unreachable" | "refused" | "missing" | "removed";
  problem?: Problem;
}

const statuses: Partial<Record<Failure["kind"], number>> = {
  refused: 400,
  missing: 404,
  removed: 410,
};

/** The data a page cannot do without; without it the error page takes over. */
export async function requireData<T>(asked: Promise<Result<T>> | Result<T>): Promise<T> {
  const { data, failure } = await asked;
  if (!failure) return data;
  const { kind } = failure;
  return error(statuses[kind] ?? 503, { message: kind, kind });
}
