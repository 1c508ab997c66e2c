import { expect, it } from "vitest";
import { documentKind } from "./documentKind";

it.each([
  ["https://example.org/strategy.PDF?download=1", "PDF"],
  ["https://example.org/a.b/minutes.docx", "DOCX"],
  ["https://example.org/strategy", undefined],
  ["example", undefined],
])("reads %s as %s", (address, kind) => {
  expect(documentKind(address)).toBe(kind);
});
