import type { components } from "./schema";

type Schemas = components["schemas"];

export type PracticeSummary = Schemas["PracticeSummary"];
export type PracticeDetail = Schemas["Practice"];
export type PracticePart = Schemas["PracticePart"];
export type PracticeText = Schemas["PracticeText"];
export type PracticeList = Schemas["PracticeList"];
export type RelatedPractice = Schemas["RelatedPractice"];
export type HistoryEntry = Schemas["HistoryEntry"];
export type Suggestion = Schemas["Suggestion"];
export type Period = Schemas["Period"];
export type FacetCounts = Schemas["Facet"];
export type Coverage = Schemas["Coverage"];
export type Completeness = Schemas["Completeness"];
export type City = Schemas["City"];
export type Network = Schemas["Network"];
export type Membership = Schemas["Membership"];
export type MembershipList = Schemas["MembershipList"];
export type Problem = Schemas["Problem"];
