import { expect, it } from "vitest";
import { keyFigureOf } from "./keyFigure";

const numberIn = (text: string) => keyFigureOf(text, "en")?.number;

it("finds the first number and its sentence", () => {
  const text = "It began in 2019. Within two years it reached some 25,000 people. A third stayed.";
  expect(keyFigureOf(text, "en")).toEqual({
    number: "25,000",
    sentence: "Within two years it reached some 25,000 people.",
  });
});

it("takes neither years, small numbers, parts of numbers nor names", () => {
  expect(numberIn("From 2018 to 2021 three of 7 schools took part.")).toBeUndefined();
  expect(numberIn("It cost 3.6 million, in 2018-2021, by rule 12/2019, in B52.")).toBeUndefined();
});

it("keeps percent signs and grouping", () => {
  expect(numberIn("In 2020, 72% agreed.")).toBe("72%");
  expect(keyFigureOf("1.200 Menschen kamen.", "de")?.number).toBe("1.200");
});
