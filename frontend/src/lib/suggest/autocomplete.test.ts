import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { Autocomplete } from "./autocomplete.svelte";
import { noActive } from "./suggestions";

/** A service that answers after so many milliseconds with the typed text as an id, or fails. */
const serviceOf = (milliseconds: number, fails = false) =>
  vi.fn(async (address: string, { signal }: { signal: AbortSignal }) => {
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
    if (fails || signal.aborted) throw new TypeError();
    const id = new URL(address, "http://localhost").searchParams.get("q");
    return new Response(JSON.stringify({ data: [{ id }] }));
  });

const suggested = ({ list }: Autocomplete) => list.map(({ id }) => id);

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("navigator", { onLine: true });
});
afterEach(() => vi.useRealTimers());

it("sends a request after a pause in typing", async () => {
  const service = serviceOf(10);
  vi.stubGlobal("fetch", service);
  const suggesting = new Autocomplete();
  for (const text of ["o", "os", "osl"]) {
    suggesting.typed(text);
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(service).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(40);
  expect(service).toHaveBeenCalledTimes(1);
  expect(suggested(suggesting)).toEqual(["osl"]);
});

it("drops the response to an outdated text", async () => {
  vi.stubGlobal("fetch", serviceOf(1000));
  const suggesting = new Autocomplete();
  suggesting.typed("osl");
  await vi.advanceTimersByTimeAsync(500);
  suggesting.typed("berg");
  await vi.advanceTimersByTimeAsync(700);
  expect(suggested(suggesting)).toEqual([]);
  await vi.advanceTimersByTimeAsync(500);
  expect(suggested(suggesting)).toEqual(["berg"]);
  suggesting.typed("berge");
  suggesting.close();
  await vi.advanceTimersByTimeAsync(2000);
  expect(suggested(suggesting)).toEqual([]);
});

it("keeps the suggestions while typing goes on, but resets the active one", async () => {
  vi.stubGlobal("fetch", serviceOf(10));
  const suggesting = new Autocomplete();
  suggesting.typed("osl");
  await vi.advanceTimersByTimeAsync(200);
  suggesting.move("ArrowDown");
  expect(suggesting.active).toBe(0);
  suggesting.typed("oslo");
  expect(suggested(suggesting)).toEqual(["osl"]);
  expect(suggesting.active).toBe(noActive);
  suggesting.typed("");
  expect(suggested(suggesting)).toEqual([]);
});

it("suggests nothing when the service fails", async () => {
  vi.stubGlobal("fetch", serviceOf(10, true));
  const suggesting = new Autocomplete();
  suggesting.typed("osl");
  await vi.advanceTimersByTimeAsync(200);
  expect(suggested(suggesting)).toEqual([]);
});
