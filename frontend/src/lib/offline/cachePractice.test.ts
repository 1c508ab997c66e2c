import { beforeEach, expect, it } from "vitest";
import { cachePractice } from "./cachePractice";

let cached: Map<string, Response>;

/** A cache keyed by URL, in insertion order. */
const cache = {
  put: async (request: Request, response: Response) => void cached.set(request.url, response),
  delete: async (request: Request) => cached.delete(request.url),
  keys: async () => [...cached.keys()].map((url) => new Request(url)),
} as unknown as Cache;

const address = (slug: string | number) => `https://example.org/api/v1/practices/${slug}`;

const read = (slug: string | number, status = 200) =>
  cachePractice(cache, new Request(address(slug)), new Response("{}", { status }));

beforeEach(async () => {
  cached = new Map();
  for (let slug = 1; slug <= 50; slug++) await read(slug);
});

it("keeps the fifty practices that were read last", async () => {
  await read(1);
  await read(51);
  expect(cached.size).toBe(50);
  expect(cached.has(address(2))).toBe(false);
  expect([...cached.keys()].slice(-2)).toEqual([address(1), address(51)]);
});

it("drops removed practices, and keeps them during an outage", async () => {
  await read(7, 410);
  await read(8, 404);
  await read(9, 503);
  expect([7, 8, 9].map((slug) => cached.has(address(slug)))).toEqual([false, false, true]);
});
