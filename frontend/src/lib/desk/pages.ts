import type { Component } from "svelte";
import { loadMessages } from "$lib/messages/messages";

type RecordPage = () => Promise<{ default: Component<{ id: string }> }>;

/** Lists, and forms for new records. */
const pages = {
  imports: () => import("./ImportsPage.svelte"),
  review: () => import("./ReviewPage.svelte"),
  tokens: () => import("./TokensPage.svelte"),
  "city-requests": () => import("./CityRequestsPage.svelte"),
  "bulk-edit": () => loadMessages("bulkEdit", "search").then(() => import("./BulkEditPage.svelte")),
  "import-sources": () =>
    loadMessages("importSources").then(() => import("./ImportSourcesPage.svelte")),
  "import-sources/new": () =>
    loadMessages("importSources").then(() => import("./NewImportSourcePage.svelte")),
  "imports/new": () => import("./NewImportPage.svelte"),
  "practices/new": () => import("$lib/editing/EditPage.svelte"),
  "cities/new": () => import("./CityPage.svelte"),
  "networks/new": () => import("./NetworkPage.svelte"),
  "memberships/new": () => import("./MembershipPage.svelte"),
  "city-requests/new": () => import("./NewCityRequestPage.svelte"),
};

/** Pages of single records. */
const recordPages: Record<string, RecordPage> = {
  imports: () => import("$lib/imports/ImportPage.svelte"),
  practices: () => import("$lib/editing/EditPage.svelte"),
  cities: () => import("./CityPage.svelte"),
  networks: () => import("./NetworkPage.svelte"),
  memberships: () => import("./MembershipPage.svelte"),
};

/** A page of the workspace at a path such as imports or cities/new; undefined where there is none. */
export const findPage = async (path: string) =>
  (await (pages as Partial<typeof pages>)[path as keyof typeof pages]?.())?.default;

/** The page of a single record; undefined where there is none. */
export const findRecordPage = async (section: string) => (await recordPages[section]?.())?.default;
