import { error } from "@sveltejs/kit";
import type { Result } from "./client";
import type { Problem } from "./types";

/** Why there is no data, as the reader is told. */
export interface Failure {
  kind: "offline" | "unreachable" | "refused" | "missing" | "removed";
  problem?: Problem;
}

const statuses: Partial<Record<Failure["kind"], number>> = {
  refused: 400,
  missing: 404,
  removed: 410,
};

/** The data of a result; throws to the error page where there is none. */
export async function requireData<T>(result: Promise<Result<T>> | Result<T>): Promise<T> {
  const { data, failure } = await result;
  if (!failure) return data;
  const { kind } = failure;
  return error(statuses[kind] ?? 503, { message: kind, kind });
}
