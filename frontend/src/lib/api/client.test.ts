import { describe, expect, it, vi } from "vitest";
import { apiUrl, get } from "./client";

const respondWith = (status: number, body: unknown) => () =>
  Promise.resolve(new Response(JSON.stringify(body), { status }));
const getCity = (fetch: typeof globalThis.fetch) =>
  get("/api/v1/cities/{id}", { path: { id: "no-bergen" } }, { fetch });

describe("an address", () => {
  it("is the same in any order of parameters", () => {
    const address = "/api/v1/practices?country=FR&q=two+words&topic=a&topic=b";
    const practices = (query: object) => apiUrl("/api/v1/practices", {}, query);
    expect(practices({ topic: ["a", "b"], q: "two words", country: ["FR"] })).toBe(address);
    expect(practices({ country: "FR", q: "two words", topic: ["a", "b"], sort: undefined })).toBe(
      address,
    );
  });

  it("keeps 0 and drops empty values", () => {
    expect(apiUrl("/x", {}, { limit: 0, q: "", city: [] })).toBe("/x?limit=0");
  });

  it("escapes a name that goes into the path", () => {
    expect(apiUrl("/x/{id}", { id: "a/b c" })).toBe("/x/a%2Fb%20c");
  });
});

describe("an answer", () => {
  it("contains the data", async () => {
    expect(await getCity(respondWith(200, { data: { id: "no-bergen" } }))).toEqual({
      data: { data: { id: "no-bergen" } },
    });
  });

  it.each([
    [400, "refused"],
    [404, "missing"],
    [410, "removed"],
    [500, "unreachable"],
  ])("of status %i is %s, with the problem", async (status, kind) => {
    const problem = { type: "about:blank", title: "No", status };
    expect(await getCity(respondWith(status, problem))).toEqual({ failure: { kind, problem } });
  });

  it("times out after fifteen seconds", async () => {
    vi.stubGlobal("navigator", { onLine: true });
    const limit = vi.spyOn(AbortSignal, "timeout").mockReturnValue(AbortSignal.abort());
    const { failure } = await getCity((_, init) => Promise.reject(init?.signal?.reason));
    expect(limit).toHaveBeenCalledWith(15_000);
    expect(failure?.kind).toBe("unreachable");
  });

  it.each([
    [true, "unreachable"],
    [false, "offline"],
  ])("that fails while online is %s is %s", async (onLine, kind) => {
    vi.stubGlobal("navigator", { onLine });
    expect(await getCity(() => Promise.reject(new TypeError()))).toEqual({ failure: { kind } });
  });
});
