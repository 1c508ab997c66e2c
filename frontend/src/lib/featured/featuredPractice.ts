import { get } from "$lib/api/client";
import type { PracticeList } from "$lib/api/types";
import { type KeyFigure, keyFigureOf } from "./keyFigure";

export interface FeaturedPractice {
  practice: PracticeList["data"][number];
  keyFigure: KeyFigure;
}

const week = 7 * 24 * 60 * 60 * 1000;
const pageSize = 5;

/** A practice whose impact has a key figure: the same for everybody, another one each week. */
export async function loadFeatured(
  { meta, facets }: PracticeList,
  fetch: typeof globalThis.fetch,
  now = Date.now(),
): Promise<FeaturedPractice | undefined> {
  const without = facets?.missing?.values.find(({ value }) => value === "impact")?.count ?? 0;
  const pages = Math.ceil((meta.total - without) / pageSize);
  if (pages === 0) return undefined;
  const query = {
    "-missing": ["impact" as const],
    include: "texts" as const,
    sort: "title" as const,
    limit: pageSize,
    page: (Math.floor(now / week) % pages) + 1,
  };
  const { data } = await get("/api/v1/practices", { query }, { fetch });
  for (const practice of data?.data ?? []) {
    const keyFigure = keyFigureOf(
      practice.texts?.[practice.language]?.impact ?? "",
      practice.language,
    );
    if (keyFigure) return { practice, keyFigure };
  }
  return undefined;
}
