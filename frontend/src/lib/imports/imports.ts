import type { Result } from "$lib/api/client";
import type { components } from "$lib/api/schema";
import type { PracticeList } from "$lib/api/types";
import { callApi, newIdempotencyKey } from "$lib/workspace/authorizedClient";
import { upload } from "./upload";

type Records = components["schemas"];
export type Import = Records["ImportPlan"];
export type Counts = Records["ImportCounts"];
export type Row = Records["ImportRow"];
export type RowProblem = Records["RowProblem"];
export type ColumnMatch = Records["ColumnMatch"];
export type RowEdit = Records["ImportRowEdit"];
export type Action = Records["RowAction"];
export type Rows = Records["ImportRowList"];
export interface ImportResponse {
  data: Import;
}

export const kinds = ["practices", "translations", "cities", "memberships"] as const;
export const actions = [
  "create",
  "update",
  "archive",
  "unchanged",
  "duplicate",
  "error",
  "skip",
] as const;

/** What of a file is read, as parameters; what is left out is found by the service. */
export interface FileChoices {
  sheet?: string;
  headingLine?: number;
  /** Such as "Título:title"; nothing after the colon leaves the column out. */
  columns: string[];
  dateOrder?: "dmy" | "mdy";
}

export interface ImportOptions {
  kind: string;
  source: string;
  language: string;
  onError: string;
  onDuplicate: string;
  absent: string;
}

export const defaultOptions: ImportOptions = {
  kind: "practices",
  source: "",
  language: "",
  onError: "reject",
  onDuplicate: "skip",
  absent: "keep",
};

/** The options in a query string, defaults for the others. */
export const parseOptions = (params: URLSearchParams): ImportOptions => ({
  ...defaultOptions,
  ...Object.fromEntries([...params].filter(([name]) => name in defaultOptions)),
});

/** In bytes: the default limit of the service. */
export const maxFileSize = 200 * 1024 * 1024;

/** Files sent from this page, so that they can be planned again. */
const sentFiles = new Map<number, File>();
export const sentFile = (id: number): File | undefined => sentFiles.get(id);

export const optionsOf = (job: Import): ImportOptions => ({
  kind: job.kind ?? defaultOptions.kind,
  source: job.source ?? defaultOptions.source,
  language: job.language ?? defaultOptions.language,
  onError: job.onError ?? defaultOptions.onError,
  onDuplicate: job.onDuplicate ?? defaultOptions.onDuplicate,
  absent: job.absent ?? defaultOptions.absent,
});

/** Plans the import of a file, or of an address. */
export async function planImport(
  file: File | string,
  options: ImportOptions,
  progress: (share: number) => void,
  signal: AbortSignal,
): Promise<Result<ImportResponse>> {
  const result = await upload<ImportResponse>(
    file,
    { ...options },
    newIdempotencyKey(),
    progress,
    signal,
  );
  if (result.data && typeof file !== "string") sentFiles.set(result.data.data.id, file);
  return result;
}

/** How many rows create, update or archive a record. */
export const countWrites = ({ counts }: Import): number =>
  (counts?.create ?? 0) + (counts?.update ?? 0) + (counts?.archive ?? 0);

export const isRunning = ({ state }: Import): boolean =>
  ["received", "planning", "applying", "reversing"].includes(state);

/** Whether the rows come from an edit of many practices, and not from a file. */
export const isBulkEdit = ({ source }: Import): boolean => source === "bulk-edit";

/** The errors of the file as a whole, such as unknown columns. */
export const fileErrors = ({ problems }: Pick<Import, "problems">): RowProblem[] =>
  problems.filter(({ level }) => level === "error");

/** Whether an error keeps the whole plan from being applied. */
export const isBlocked = ({ problems, counts, onError }: Import): boolean =>
  fileErrors({ problems }).length > 0 || (onError === "reject" && (counts?.error ?? 0) > 0);

export const loadRows = (id: string, action: Action[], cursor?: string): Promise<Result<Rows>> =>
  callApi("GET", "/api/v1/imports/{id}/rows", {
    pathParams: { id },
    query: { action, cursor, limit: 50 },
  });

/** The cursor of the next page, if there is one. */
export const nextCursor = ({ links }: { links: Rows["links"] }): string | undefined =>
  (links.next && new URL(links.next).searchParams.get("cursor")) || undefined;

/** The statuses of the practices that an import wrote last. */
export async function statusesWritten({ revision, createdAt }: Import): Promise<string[]> {
  const { data } = await callApi<PracticeList>("GET", "/api/v1/practices", {
    query: {
      status: ["published", "in-review", "draft", "archived"],
      updatedSince: createdAt,
      fields: "status,revision",
      sort: "updated",
      limit: 100,
    },
  });
  const written = data?.data.filter((practice) => practice.revision === revision) ?? [];
  return [...new Set(written.map(({ status }) => status))];
}

/** The rows that an undo skipped, among the first thousand. */
export async function loadSkippedRows(
  id: string,
): Promise<Result<{ skipped: Row[]; isAll: boolean }>> {
  const skipped: Row[] = [];
  let cursor: string | undefined;
  for (let page = 0; page < 20; page++) {
    const { data, failure } = await loadRows(id, ["create", "update", "archive"], cursor);
    if (failure) return { failure };
    skipped.push(...data.data.filter(({ reversal }) => reversal && reversal !== "undone"));
    cursor = nextCursor(data);
    if (!cursor) return { data: { skipped, isAll: true } };
  }
  return { data: { skipped, isAll: false } };
}

/** The choices that a plan was made with. */
export const choicesOf = ({ sheet, headingLine, dateOrder, columns }: Import): FileChoices => ({
  sheet: sheet ?? undefined,
  headingLine: headingLine ?? undefined,
  dateOrder: dateOrder ?? undefined,
  columns: columns
    .filter(({ reason }) => reason === "chosen")
    .map(({ heading, column }) => `${heading}:${column ?? ""}`),
});
