import { needed } from "$lib/api/failure";
import type { Outcome } from "$lib/api/get";
import { refusedOf } from "$lib/search/search";

/** A parameter of an address with a value that means nothing here. */
export interface Unknown {
  name: "rows" | "columns" | "network" | "missing";
  value: string;
}

/** Asks a question, and once more without what the catalogue does not know of it. */
export async function askedOfKnown<N extends Unknown["name"], Q extends Record<N, string>, T>(
  query: Q,
  names: N[],
  ask: (query: Q) => Promise<Outcome<T>>,
): Promise<{ query: Q; answer: T; unknown: Unknown[] }> {
  const outcome = await ask(query);
  const given = names.map((name) => ({ name, value: query[name] }));
  const unknown = refusedOf(outcome.failure?.problem, given, ({ name }) => name);
  if (unknown.length === 0) return { query, answer: await needed(outcome), unknown };
  const known = { ...query, ...Object.fromEntries(unknown.map(({ name }) => [name, ""])) };
  return { query: known, answer: await needed(ask(known)), unknown };
}
