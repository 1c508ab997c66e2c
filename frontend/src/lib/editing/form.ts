import type { components } from "$lib/api/schema";
import type { PracticeDetail } from "$lib/api/types";
import type { Json } from "./mergePatch";

type Records = components["schemas"];
export type Status = Records["PracticeStatus"];
export type FieldError = Records["ProblemCause"];
export type Reference = Records["Reference"];

export interface TextForm {
  title?: string;
  summary?: string;
  purpose?: string;
  rationale?: string;
  process?: string;
  impact?: string;
  references: Reference[];
  /** The kind of translation; undefined for the original. */
  translation?: string;
}

/** A practice as the form edits it: what the API accepts, with all lists present. */
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

/** Says that a text is in another language, unless the form has a text in that language. */
export function relabelText(form: Form, from: string, to: string): void {
  const text = form.texts[from];
  if (!text || to in form.texts) return;
  form.texts[to] = text;
  delete form.texts[from];
  if (form.originalLanguage === from) form.originalLanguage = to;
}

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
    // The countries follow from the cities where there are any.
    countries: cities.length > 0 ? [] : countries.map(({ code }) => code),
    topics: ids(topics),
    collections: ids(collections),
    sourceUrl: practice.sourceUrl ?? undefined,
    license: practice.license ?? undefined,
    confirmedOn: practice.confirmedOn ?? undefined,
    contact: { ...practice.contact },
  };
}

/** Restores the lists that a merge patch has removed. */
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
