import type { components } from "./schema";

type Records = components["schemas"];

export type PracticeSummary = Records["PracticeSummary"];
export type PracticeDetail = Records["PracticeDetail"];
export type PracticeText = Records["Text"];
export type PracticeList = Records["ListingPracticeSummary"];
export type RelatedPractice = Records["RelatedPractice"];
export type HistoryEntry = Records["HistoryEntry"];
export type Suggestion = Records["Suggestion"];
export type Period = Records["Period"];
export type FacetCounts = Records["Facet"];
export type Coverage = Records["Coverage"];
export type Completeness = Records["Completeness"];
export type City = Records["CityEntry"];
export type Network = Records["NetworkEntry"];
export type Membership = Records["MembershipEntry"];
export type MembershipList = Records["ListingMembershipEntry"];
export type Problem = Records["Problem"];
