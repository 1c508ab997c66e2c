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
  send: (query: Q) => Promise<Result<T>>,
): Promise<{ query: Q; answer: T; unknown: UnknownParameter[] }> {
  const result = await send(query);
  const sent = names.map((name) => ({ name, value: query[name] }));
  const unknown = refusedValues(result.failure?.problem, sent, ({ name }) => name);
  if (unknown.length === 0) return { query, answer: await requireData(result), unknown };
  const knownQuery = { ...query, ...Object.fromEntries(unknown.map(({ name }) => [name, ""])) };
  return { query: knownQuery, answer: await requireData(send(knownQuery)), unknown };
}
