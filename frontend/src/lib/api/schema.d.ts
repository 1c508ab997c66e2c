export interface components {
  schemas: {
    Links: { self: string; html?: string };
    ListLinks: { self: string; first?: string | null; prev?: string | null; next?: string | null; last?: string | null };
    Meta: { total: number; revision: number; undated?: number };
    Period: { text: string; from?: string | null; to?: string | null; ongoing: boolean; understood: boolean };
    CountryName: { code: string; name: string };
    CityName: { id: string; name: string };
    Labelled: { id: string; label: string };
    Highlights: { title: string[]; summary: string[] };
    PracticeSummary: {
      id: string; slug: string; title: string; language: string; fallback: boolean; languages: string[]; summary?: string | null;
      period: components["schemas"]["Period"]; countries: components["schemas"]["CountryName"][]; cities: components["schemas"]["CityName"][];
      topics: components["schemas"]["Labelled"][]; collections: components["schemas"]["Labelled"][];
      highlights?: components["schemas"]["Highlights"] | null; revision: number; updatedAt: string; links: components["schemas"]["Links"];
    };
    Reference: { title: string; url?: string | null; language?: string | null };
    PracticeText: {
      title: string; summary?: string | null; purpose?: string | null; rationale?: string | null; process?: string | null; impact?: string | null;
      references?: components["schemas"]["Reference"][] | null; translation: { kind: "original" | "human" | "machine"; sourceRevision?: number | null };
    };
    NetworkName: { id: string; name: string; acronym?: string | null };
    PracticeDetail: Omit<components["schemas"]["PracticeSummary"], "highlights"> & {
      status: string; originalLanguage: string; license?: string | null; sourceUrl?: string | null; confirmedOn?: string | null; createdAt: string;
      externalIds: { source: string; id: string }[]; networks: components["schemas"]["NetworkName"][];
      texts: { [language: string]: components["schemas"]["PracticeText"] };
    };
    FacetValue: { value: string; label: string; count: number; selected: boolean };
    Facet: { values: components["schemas"]["FacetValue"][]; missing: number; totalValues: number };
    PracticeList: { data: components["schemas"]["PracticeSummary"][]; meta: components["schemas"]["Meta"]; links: components["schemas"]["ListLinks"]; facets?: { [facet: string]: components["schemas"]["Facet"] } | null };
    City: {
      id: string; name: string; localName?: string | null; aliases: string[]; country: components["schemas"]["CountryName"]; kind: "city" | "district" | "borough" | "island" | "municipality-union" | "region"; latitude?: number | null; longitude?: number | null;
      population?: number | null; geonamesId?: number | null; practiceCount: number; networks: (components["schemas"]["NetworkName"] & { status: components["schemas"]["Status"] })[];
    };
    Status: "member" | "candidate" | "former" | "index-only";
    Network: {
      id: string; name: string; acronym?: string | null; scope: "international" | "national" | "regional"; country?: components["schemas"]["CountryName"] | null; founded?: number | null; website?: string | null;
      parent?: string | null; note?: string | null; memberCount: number;
    };
    Membership: {
      network: components["schemas"]["NetworkName"]; city: components["schemas"]["CityName"] & { country: components["schemas"]["CountryName"] };
      from?: string | null; to?: string | null; status: components["schemas"]["Status"]; source?: string | null; sourceDate?: string | null; note?: string | null;
    };
    Country: { code: string; name: string; practiceCount: number; cityCount: number };
    MembershipList: { data: components["schemas"]["Membership"][]; meta: components["schemas"]["Meta"]; links: components["schemas"]["ListLinks"] };
    Topic: { id: string; label: string; labels: { [language: string]: string }; practiceCount: number };
    Problem: { type: string; title: string; status: number; detail?: string | null; errors?: { parameter?: string | null; code: string; message: string; value?: string | null; allowed?: string[] | null }[] | null };
  };
}
type S = components["schemas"];
type Get<Query, Path, Data> = { get: { parameters: { query?: Query; path?: Path }; responses: { 200: { content: { "application/json": Data } }; default: { content: { "application/problem+json": S["Problem"] } } } } };
type None = Record<string, never>;
type Many<T> = { data: T[]; meta: S["Meta"]; links: S["ListLinks"] };
type One<T> = { data: T; links: S["Links"] };
type Params = { [name: string]: string | string[] | number | undefined };
export interface paths {
  "/api/v1/practices": Get<Params, None, S["PracticeList"]>;
  "/api/v1/facets": Get<Params, None, S["PracticeList"]>;
  "/api/v1/practices/{id}": Get<{ lang?: string }, { id: string }, One<S["PracticeDetail"]>>;
  "/api/v1/cities": Get<Params, None, Many<S["City"]>>;
  "/api/v1/cities/{id}": Get<{ lang?: string }, { id: string }, One<S["City"]>>;
  "/api/v1/networks": Get<Params, None, Many<S["Network"]>>;
  "/api/v1/networks/{id}": Get<{ lang?: string }, { id: string }, One<S["Network"]>>;
  "/api/v1/networks/{id}/members": Get<{ lang?: string; asOf?: string }, { id: string }, S["MembershipList"]>;
  "/api/v1/memberships": Get<Params, None, S["MembershipList"]>;
  "/api/v1/countries": Get<Params, None, Many<S["Country"]>>;
  "/api/v1/topics": Get<Params, None, Many<S["Topic"]>>;
  "/api/v1/topics/{id}": Get<{ lang?: string }, { id: string }, One<S["Topic"]>>;
}
