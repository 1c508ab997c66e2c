import { readFileSync } from "node:fs";

interface SamplePractice {
  topics: string[];
  countries: string[];
  cities: string[];
}

const file = new URL("../../api/src/main/resources/sample/practices.jsonl", import.meta.url);
const all = readFileSync(file, "utf8")
  .split("\n")
  .filter(Boolean)
  .map((line) => JSON.parse(line) as SamplePractice);

const having = (list: keyof SamplePractice, value: string) =>
  all.filter((practice) => practice[list].includes(value)).length;

/** Counts of the practices in the sample catalogue, so that tests hold when it grows. */
export const sample = {
  practices: all.length,
  education: having("topics", "education"),
  unitedKingdom: having("countries", "GB"),
  cities: new Set(all.flatMap((practice) => practice.cities)).size,
};
