import type { components } from "$lib/api/schema";
import type { PracticeDetail } from "$lib/api/types";
import { type Json, withoutEmpty } from "./mergePatch";

type Records = components["schemas"];
export type Status = Records["PracticeStatus"];
export type FieldError = Records["ProblemCause"];
export type Reference = Records["Reference"];

/** The text in one language, as it is being written. */
export interface TextForm {
  title?: string;
  summary?: string;
  purpose?: string;
  rationale?: string;
  process?: string;
  impact?: string;
  references: Reference[];
  /** Of a translation, who made it. */
  translation?: string;
}

/** A practice as it is being written: what the API takes, with a place for everything that can be said. */
export interface Form {
  status: Status;
  originalLanguage: string;
  texts: Record<string, TextForm>;
  period?: string;
  cities: string[];
  countries: string[];
  topics: string[];
  collections: string[];
  sourceUrl?: string;
  license?: string;
  confirmedOn?: string;
  contact: Records["Contact"];
}

export const textSections = ["summary", "purpose", "rationale", "process", "impact"] as const;

export const emptyText = (): TextForm => ({ references: [] });

export const emptyForm = (language: string): Form => ({
  status: "draft",
  originalLanguage: language,
  texts: { [language]: emptyText() },
  cities: [],
  countries: [],
  topics: [],
  collections: [],
  contact: {},
});

/** The form that a practice would have been made by. */
export function formOf(practice: PracticeDetail): Form {
  const { status, originalLanguage, texts, period, cities, countries, topics, collections } =
    practice;
  const ids = (records: { id: string }[]) => records.map(({ id }) => id);
  return {
    status,
    originalLanguage,
    texts: Object.fromEntries(
      Object.entries(texts).map(([language, { translation, references, ...text }]) => {
        const kind = translation.kind === "original" ? {} : { translation: translation.kind };
        return [language, { ...text, ...kind, references: references.map((one) => ({ ...one })) }];
      }),
    ),
    period: period.text ?? undefined,
    cities: ids(cities),
    // With a city there is no country to be named: it is the city's.
    countries: cities.length > 0 ? [] : countries.map(({ code }) => code),
    topics: ids(topics),
    collections: ids(collections),
    sourceUrl: practice.sourceUrl ?? undefined,
    license: practice.license ?? undefined,
    confirmedOn: practice.confirmedOn ?? undefined,
    contact: { ...practice.contact },
  };
}

/** What a form says, without the places where nothing stands. */
export const toRequestBody = (form: Form) => (withoutEmpty(form) ?? {}) as { [name: string]: Json };

/** A form with a place for everything, whatever a patch has taken away. */
export const withAllFields = (form: Json): Form => ({
  ...emptyForm(""),
  ...(form as object),
  texts: Object.fromEntries(
    Object.entries((form as unknown as Form).texts ?? {}).map(([language, text]) => [
      language,
      { ...emptyText(), ...text },
    ]),
  ),
});
