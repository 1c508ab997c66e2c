import { apiUrl } from "$lib/api/client";
import type { components } from "$lib/api/schema";
import type { Problem } from "$lib/api/types";
import { readItem, removeItem, storeItem } from "./sessionStorage";

export type Caller = components["schemas"]["Caller"];

const roles = ["reader", "contributor", "coordinator", "admin"] as const;

interface Credentials {
  token: string;
  caller: Caller;
}

const storageKey = "desk.session";

/** Why a sign-in failed: the token is unknown, the service answered with a problem, or not at all. */
export type SignInError = { unknown?: true; problem?: Problem };

/** The signed-in user of this tab. */
class Session {
  #credentials = $state.raw<Credentials | undefined>(readItem<Credentials>(storageKey));
  #waiting: ((signedIn: boolean) => void)[] = [];
  /** The service has refused the token, and requests wait for a new one. */
  hasExpired = $state(false);

  readonly token = $derived(this.#credentials?.token);
  readonly caller = $derived(this.#credentials?.caller);

  /** Whether the caller has this role or a higher one. */
  includes(role: Caller["role"]): boolean {
    const own = this.caller?.role;
    return own !== undefined && roles.indexOf(own) >= roles.indexOf(role);
  }

  async signIn(token: string): Promise<SignInError | undefined> {
    const headers = { Authorization: `Bearer ${token}` };
    try {
      const response = await fetch(apiUrl("/api/v1/tokens/current"), { headers });
      const body = await response.json();
      if (!response.ok) return response.status === 401 ? { unknown: true } : { problem: body };
      this.#credentials = { token, caller: body.data };
      storeItem(storageKey, this.#credentials);
      this.#resume(true);
    } catch {
      return {};
    }
  }

  signOut(): void {
    this.#credentials = undefined;
    removeItem(storageKey);
    this.#resume(false);
  }

  /** Waits for the next sign-in; resolves to false on sign-out. */
  waitForSignIn(): Promise<boolean> {
    this.hasExpired = true;
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  #resume(signedIn: boolean): void {
    this.hasExpired = false;
    for (const resolve of this.#waiting.splice(0)) resolve(signedIn);
  }
}

export const session = new Session();
