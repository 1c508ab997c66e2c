import { expect, it } from "vitest";
import { linesOf, mapOfLines, numberOf } from "./values";

it("reads one value per line", () => {
  expect(linesOf(" Torino \n\nTurin\n")).toEqual(["Torino", "Turin"]);
  expect(mapOfLines("fr = Lisbonne\nde=Lissabon\nx=a=b")).toEqual({
    fr: "Lisbonne",
    de: "Lissabon",
    x: "a=b",
  });
});

it("keeps what is wrong for the service to refuse", () => {
  expect(mapOfLines("Lisbonne")).toEqual({ Lisbonne: "Lisbonne" });
  expect(numberOf("north")).toBe("north");
});

it("reads numbers with a point or a comma", () => {
  expect(numberOf(" 38.72 ")).toBe(38.72);
  expect(numberOf("-9,14")).toBe(-9.14);
  expect(numberOf("")).toBeUndefined();
});
