import { expect, it } from "vitest";
import { getAll } from "./getAll";

/** A service with so many records, a hundred per page. */
const serviceOf = (total: number) => (input: RequestInfo | URL) => {
  const page = Number(new URL(String(input), "http://localhost").searchParams.get("page"));
  const numbers = Array.from({ length: total }, (_, index) => index);
  const data = numbers.slice((page - 1) * 100, page * 100);
  return Promise.resolve(new Response(JSON.stringify({ data, meta: { total } })));
};

it.each([0, 1, 100, 101, 250])("loads all of %i records in order", async (total) => {
  const { data } = await getAll("/api/v1/cities", {}, serviceOf(total));
  expect(data).toEqual(Array.from({ length: total }, (_, index) => index));
});
