import type { operations } from "../api/schema";

type Parameter = keyof NonNullable<operations["listPractices"]["parameters"]["query"]>;

/** A filter of practices that the site offers: the API can also exclude its values. */
export type Facet = Exclude<
  { [Name in Parameter]: `-${Name}` extends Parameter ? Name : never }[Parameter],
  "missing" | undefined
>;

const inOrder: Record<Facet, true> = {
  topic: true,
  country: true,
  city: true,
  network: true,
  year: true,
  language: true,
  collection: true,
};

/** The facets in the order of the filters; also those of the first request in app.html. */
export const facets = Object.keys(inOrder) as Facet[];
