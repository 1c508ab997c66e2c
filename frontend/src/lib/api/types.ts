import type { components } from "./schema";

type Schemas = components["schemas"];

export type PracticeSummary = Schemas["PracticeSummary"];
export type PracticeDetail = Schemas["PracticeDetail"];
export type PracticeText = Schemas["Text"];
export type PracticeList = Schemas["ListingPracticeSummary"];
export type RelatedPractice = Schemas["RelatedPractice"];
export type HistoryEntry = Schemas["HistoryEntry"];
export type Suggestion = Schemas["Suggestion"];
export type Period = Schemas["Period"];
export type FacetCounts = Schemas["Facet"];
export type Coverage = Schemas["Coverage"];
export type Completeness = Schemas["Completeness"];
export type City = Schemas["CityEntry"];
export type Network = Schemas["NetworkEntry"];
export type Membership = Schemas["MembershipEntry"];
export type MembershipList = Schemas["ListingMembershipEntry"];
export type Problem = Schemas["Problem"];
