import { expect, it } from "vitest";
import type { PracticeDetail } from "$lib/api/types";
import { citation } from "./citation";

const practice = {
  id: "7",
  revision: 12,
  updatedAt: "2026-03-04T05:06:07Z",
} as PracticeDetail;

it("cites a practice with its publisher, year and permalink", () => {
  expect(citation(practice, "https://example.org").join("A kitchen")).toBe(
    "A kitchen (2026). Intercultural Catalogue, revision 12, last changed on 4 March 2026. https://example.org/practices/7",
  );
});
