import type { Result } from "$lib/api/client";
import type { components } from "$lib/api/schema";
import { choicesOf, type Import, nextCursor, optionsOf } from "$lib/imports/imports";
import { callApi } from "$lib/workspace/authorizedClient";

type Records = components["schemas"];
export type ImportSource = Records["ImportSource"];
export type ImportSourceForm = Records["ImportSourceForm"];
/** What the form of an import source asks for. */
export type Schedule = Pick<ImportSourceForm, "url" | "every"> & { apply: boolean };

export const intervals = ["PT1H", "PT6H", "P1D", "P7D", "P30D"] as const;

const milliseconds: Record<string, number> = { D: 86_400_000, H: 3_600_000, M: 60_000 };

/** The length of an ISO 8601 duration of days, hours and minutes. */
export const lengthOf = (duration: string): number =>
  [...duration.matchAll(/(\d+)([DHM])/g)].reduce(
    (sum, [, count, unit = ""]) => sum + Number(count) * (milliseconds[unit] ?? 0),
    0,
  );

/** The form for repeating an import; its file was just fetched, so the first run is due an interval later. */
export function repetitionOf(job: Import, schedule: Schedule, now: Date): ImportSourceForm {
  const { sheet, headingLine, ...choices } = choicesOf(job);
  return {
    ...optionsOf(job),
    ...choices,
    language: job.language,
    sheet: job.sheets.length > 1 ? sheet : undefined,
    headingLine: headingLine === 1 ? undefined : headingLine,
    unknownColumns: job.unknownColumns,
    ...schedule,
    startsAt: new Date(now.getTime() + lengthOf(schedule.every)).toISOString(),
  } as ImportSourceForm;
}

/** All import sources that the caller sees, the latest first. */
export async function findImportSources(): Promise<Result<ImportSource[]>> {
  const sources: ImportSource[] = [];
  for (let cursor: string | undefined; ; ) {
    const { data, failure } = await callApi<Records["ImportSourceList"]>(
      "GET",
      "/api/v1/import-sources",
      { query: { limit: 100, cursor } },
    );
    if (failure) return { failure };
    sources.push(...(data.data as ImportSource[]));
    cursor = nextCursor(data);
    if (!cursor) return { data: sources };
  }
}

export const createImportSource = (form: ImportSourceForm): Promise<Result<unknown>> =>
  callApi("POST", "/api/v1/import-sources", { body: form });

export const changeImportSource = (
  { id }: ImportSource,
  patch: Partial<ImportSourceForm>,
): Promise<Result<unknown>> =>
  callApi("PATCH", "/api/v1/import-sources/{id}", { pathParams: { id }, body: patch });

export const deleteImportSource = ({ id }: ImportSource): Promise<Result<unknown>> =>
  callApi("DELETE", "/api/v1/import-sources/{id}", { pathParams: { id } });
