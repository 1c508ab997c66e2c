import { get, type RequestParameters, type ResponseBody } from "./client";
import { requireData } from "./failure";
import type { paths } from "./schema";

interface List {
  data: unknown[];
  meta: { total: number };
}

const maxPageSize = 100;

/** Gets every page of a list: the first, then the others at once. */
export async function getAll<P extends keyof paths>(
  path: P,
  { path: pathParams, query }: { path?: object; query?: object },
  fetch: typeof globalThis.fetch,
): Promise<ResponseBody<P>> {
  const getPage = (page: number) => {
    const parameters = {
      path: pathParams,
      query: { ...query, limit: maxPageSize, page },
    } as RequestParameters<P>;
    return requireData(get(path, parameters, { fetch })) as Promise<ResponseBody<P> & List>;
  };
  const first = await getPage(1);
  const remainingPages = Math.ceil(first.meta.total / maxPageSize) - 1;
  const rest = await Promise.all(
    Array.from({ length: remainingPages }, (_, index) => getPage(index + 2)),
  );
  return { ...first, data: [first, ...rest].flatMap(({ data }) => data) };
}
