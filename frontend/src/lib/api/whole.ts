import { needed } from "./failure";
import { type Answer, get, type Parameters } from "./get";
import type { paths } from "./schema";

interface List {
  data: unknown[];
  meta: { total: number };
}

/** The most records that the API gives in one answer. */
const most = 100;

/** A list to its last record, however many answers that takes. */
export async function whole<P extends keyof paths>(
  path: P,
  { path: names, query }: { path?: object; query?: object },
  fetch: typeof globalThis.fetch,
): Promise<Answer<P>> {
  const part = (page: number) => {
    const parameters = { path: names, query: { ...query, limit: most, page } } as Parameters<P>;
    return needed(get(path, parameters, { fetch })) as Promise<Answer<P> & List>;
  };
  const first = await part(1);
  const more = Math.ceil(first.meta.total / most) - 1;
  const rest = await Promise.all(Array.from({ length: more }, (_, index) => part(index + 2)));
  return { ...first, data: [first, ...rest].flatMap(({ data }) => data) };
}
