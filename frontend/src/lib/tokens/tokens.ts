import type { components } from "$lib/api/schema";
import { callApi } from "$lib/workspace/authorizedClient";

type Records = components["schemas"];
export type Token = Records["Token"];

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
