import type { Result } from "$lib/api/client";
import type { components } from "$lib/api/schema";
import { callApi } from "$lib/workspace/authorizedClient";

type Records = components["schemas"];
export type Token = Records["Token"];
export type IssuedToken = Records["IssuedToken"];

const pageSize = 100;

export const isValid = ({ revokedAt, expiresAt }: Token, now: number): boolean =>
  !revokedAt && !(expiresAt && Date.parse(expiresAt) <= now);

/** All tokens, the latest first; none where the service refuses. */
export async function findTokens(): Promise<Token[]> {
  const tokens: Token[] = [];
  for (let cursor: string | undefined; ; cursor = tokens.at(-1)?.id) {
    const query = { limit: pageSize, cursor };
    const { data } = await callApi<Records["TokenList"]>("GET", "/api/v1/tokens", { query });
    tokens.push(...(data?.data ?? []));
    if (!data?.links.next) return tokens;
  }
}

export const issueToken = (body: object): Promise<Result<{ data: IssuedToken }>> =>
  callApi("POST", "/api/v1/tokens", { body });

export const revokeToken = ({ id }: Token): Promise<Result<unknown>> =>
  callApi("DELETE", "/api/v1/tokens/{id}", { pathParams: { id } });

/** The last day of a new token, a year from now, as YYYY-MM-DD. */
export function defaultEnd(now: Date): string {
  const end = new Date(now);
  end.setUTCFullYear(end.getUTCFullYear() + 1);
  return end.toISOString().slice(0, 10);
}

/** The end of a day (UTC); undefined without a day, for a token without an end. */
export const endOf = (day: string | undefined): string | undefined =>
  day ? `${day}T23:59:59Z` : undefined;
