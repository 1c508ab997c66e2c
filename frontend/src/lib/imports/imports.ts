import type { PracticeList } from "$lib/api/records";
import type { components } from "$lib/api/schema";
import { call, newKey, type Told } from "$lib/desk/call";
import { upload } from "./upload";

type Records = components["schemas"];
export type Import = Records["Import"];
export type Counts = Records["ImportCounts"];
export type Row = Records["ImportRow"];
export type RowProblem = Records["RowProblem"];
export type Action = Records["RowAction"];
export type Rows = Records["ImportRowList"];
export interface Shown {
  data: Import;
}

export const kinds = ["practices", "translations", "cities", "memberships"] as const;
export const actions = ["create", "update", "unchanged", "duplicate", "error"] as const;

/** What is said with a file. */
export interface Choices {
  kind: string;
  source: string;
  language: string;
  onError: string;
  onDuplicate: string;
}

export const usual: Choices = {
  kind: "practices",
  source: "",
  language: "",
  onError: "reject",
  onDuplicate: "skip",
};

/** The choices that stand in an address, and the usual ones for the rest. */
export const choicesIn = (asked: URLSearchParams): Choices => ({
  ...usual,
  ...Object.fromEntries([...asked].filter(([name]) => name in usual)),
});

/** How many bytes a file may have, as the service takes it unless it is set up otherwise. */
export const largest = 200 * 1024 * 1024;

/** Files sent from this page, so that one can be planned again without being chosen again. */
const sent = new Map<number, File>();
export const fileOf = (id: number): File | undefined => sent.get(id);

export const choicesOf = (one: Import): Choices => ({
  kind: one.kind ?? usual.kind,
  source: one.source ?? usual.source,
  language: one.language ?? usual.language,
  onError: one.onError ?? usual.onError,
  onDuplicate: one.onDuplicate ?? usual.onDuplicate,
});

/** Sends a file to be planned. */
export async function plan(
  file: File,
  choices: Choices,
  progress: (share: number) => void,
  signal: AbortSignal,
): Promise<Told<Shown>> {
  const told = await upload<Shown>(file, { ...choices }, newKey(), progress, signal);
  if (told.data) sent.set(told.data.data.id, file);
  return told;
}

/** How many rows of a plan make or change something. */
export const writesOf = ({ counts }: Import): number =>
  (counts?.create ?? 0) + (counts?.update ?? 0);

export const atWork = ({ state }: Import): boolean =>
  ["received", "planning", "applying", "reversing"].includes(state);

/** Whether the plan has something in it that keeps all of it out. */
export const isBlocked = ({ problems, counts, onError }: Import): boolean =>
  problems.length > 0 || (onError === "reject" && (counts?.error ?? 0) > 0);

/** The rows of a plan, a part at a time. */
export const rowsOf = (id: string, action: Action[], after?: number): Promise<Told<Rows>> =>
  call("GET", "/api/v1/imports/{id}/rows", { names: { id }, query: { action, after, limit: 50 } });

/** After which row the next part begins, if there is one. */
export function nextOf({ links }: Rows): number | undefined {
  const after = links.next && new URL(links.next).searchParams.get("after");
  return after ? Number(after) : undefined;
}

/** Where the practices stand that an import wrote, those that were not written again since. */
export async function writtenBy({ revision, createdAt }: Import): Promise<string[]> {
  const { data } = await call<PracticeList>("GET", "/api/v1/practices", {
    query: {
      status: ["published", "in-review", "draft", "archived"],
      updatedSince: createdAt,
      fields: "status,revision",
      sort: "updated",
      limit: 100,
    },
  });
  const own = data?.data.filter((practice) => practice.revision === revision) ?? [];
  return [...new Set(own.map(({ status }) => status))];
}

/** Of an undone import: the rows that were left as they are, among the first thousand. */
export async function leftOf(id: string): Promise<Told<{ left: Row[]; isAll: boolean }>> {
  const left: Row[] = [];
  let after: number | undefined;
  for (let part = 0; part < 20; part++) {
    const { data, failure } = await rowsOf(id, ["create", "update"], after);
    if (failure) return { failure };
    left.push(...data.data.filter(({ reversal }) => reversal && reversal !== "undone"));
    after = nextOf(data);
    if (!after) return { data: { left, isAll: true } };
  }
  return { data: { left, isAll: false } };
}
