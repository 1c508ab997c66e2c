import type { PracticeSummary } from "$lib/api/records";
import { joinWithComma } from "$lib/messages/messages";

/** Where a practice took place: its cities, then their countries. */
export const formatLocation = ({
  cities,
  countries,
}: Pick<PracticeSummary, "cities" | "countries">): string =>
  joinWithComma([...cities, ...countries].map(({ name }) => name));
