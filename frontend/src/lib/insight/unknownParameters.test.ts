import { expect, it } from "vitest";
import type { Result } from "$lib/api/client";
import { retryWithoutUnknown } from "./unknownParameters";

const query = { network: "nowhere", missing: "impact", page: 2 };

/** A service that does not know the network "nowhere". */
const service = async ({ network }: typeof query): Promise<Result<string>> => {
  if (network !== "nowhere") return { data: `of ${network || "all"}` };
  const errors = [{ parameter: "network", code: "unknown-value", message: "", value: network }];
  const problem = { type: "", title: "", status: 400, detail: "", errors };
  return { failure: { kind: "refused", problem } };
};

it("sends the request again without unknown values, and reports them", async () => {
  expect(await retryWithoutUnknown(query, ["network", "missing"], service)).toEqual({
    query: { ...query, network: "" },
    answer: "of all",
    unknown: [{ name: "network", value: "nowhere" }],
  });
});

it("sends one request where all values are known", async () => {
  const reci = { ...query, network: "reci" };
  expect(await retryWithoutUnknown(reci, ["network", "missing"], service)).toEqual({
    query: reci,
    answer: "of reci",
    unknown: [],
  });
});

it("throws other failures to the error page", async () => {
  const broken = async () => ({ failure: { kind: "unreachable" as const } });
  await expect(retryWithoutUnknown(query, ["network"], broken)).rejects.toMatchObject({
    status: 503,
  });
});
