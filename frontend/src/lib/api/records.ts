import type { components } from "./schema";

type Records = components["schemas"];

export type PracticeSummary = Records["PracticeSummary"];
export type PracticeDetail = Records["PracticeDetail"];
export type PracticeText = Records["PracticeText"];
export type PracticeList = Records["PracticeList"];
export type Period = Records["Period"];
export type FacetValue = Records["FacetValue"];
export type FacetCounts = Records["Facet"];
export type City = Records["City"];
export type Network = Records["Network"];
export type Membership = Records["Membership"];
export type Topic = Records["Topic"];
export type Problem = Records["Problem"];
export type MembershipList = Records["MembershipList"];
