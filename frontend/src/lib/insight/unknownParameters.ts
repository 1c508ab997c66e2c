import type { Result } from "$lib/api/client";
import { requireData } from "$lib/api/failure";
import { refusedValues } from "$lib/search/search";

/** A parameter of the URL with an unknown value. */
export interface UnknownParameter {
  name: "rows" | "columns" | "network" | "missing";
  value: string;
}

/** Sends a request; where the service refuses values as unknown, sends it again without them. */
export async function retryWithoutUnknown<
  N extends UnknownParameter["name"],
  Q extends Record<N, string>,
  T,
>(
  query: Q,
  names: N[],
  ask: (query: Q) => Promise<Result<T>>,
): Promise<{ query: Q; answer: T; unknown: UnknownParameter[] }> {
  const outcome = await ask(query);
  const given = names.map((name) => ({ name, value: query[name] }));
  const unknown = refusedValues(outcome.failure?.problem, given, ({ name }) => name);
  if (unknown.length === 0) return { query, answer: await requireData(outcome), unknown };
  const known = { ...query, ...Object.fromEntries(unknown.map(({ name }) => [name, ""])) };
  return { query: known, answer: await requireData(ask(known)), unknown };
}
