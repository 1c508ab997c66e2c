import type { PracticeSummary } from "$lib/api/records";
import { series } from "$lib/messages/messages";

/** Where a practice took place: its cities, then their countries. */
export const places = ({
  cities,
  countries,
}: Pick<PracticeSummary, "cities" | "countries">): string =>
  series([...cities, ...countries].map(({ name }) => name));
