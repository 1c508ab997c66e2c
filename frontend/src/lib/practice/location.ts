import type { PracticeSummary } from "$lib/api/types";
import { joinWithComma } from "$lib/messages/messages";

/** The cities of a practice, then the countries. */
export const formatLocation = ({
  cities,
  countries,
}: Pick<PracticeSummary, "cities" | "countries">): string =>
  joinWithComma([...cities, ...countries].map(({ name }) => name));
