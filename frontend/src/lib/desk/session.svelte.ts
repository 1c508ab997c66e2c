import { addressOf } from "$lib/api/get";
import type { Problem } from "$lib/api/records";
import type { components } from "$lib/api/schema";
import { forget, keep, recall } from "./kept";

export type Caller = components["schemas"]["Caller"];

interface Held {
  token: string;
  caller: Caller;
}

const place = "desk.session";

/** Why a token was not taken: the catalogue does not know it, or gave another answer, or none. */
export type Refused = { unknown?: true; problem?: Problem };

/** Who is at work in this tab. */
class Session {
  #held = $state.raw<Held | undefined>(recall<Held>(place));
  #waiting: ((signedIn: boolean) => void)[] = [];
  /** The token is no longer taken, and work waits for another. */
  ended = $state(false);

  readonly token = $derived(this.#held?.token);
  readonly caller = $derived(this.#held?.caller);

  async signIn(token: string): Promise<Refused | undefined> {
    const headers = { Authorization: `Bearer ${token}` };
    try {
      const response = await fetch(addressOf("/api/v1/tokens/current"), { headers });
      const body = await response.json();
      if (!response.ok) return response.status === 401 ? { unknown: true } : { problem: body };
      this.#held = { token, caller: body.data };
      keep(place, this.#held);
      this.#goOn(true);
    } catch {
      return {};
    }
  }

  signOut(): void {
    this.#held = undefined;
    forget(place);
    this.#goOn(false);
  }

  /** Waits until there is a token again; whoever signs out instead is not waited for. */
  renewed(): Promise<boolean> {
    this.ended = true;
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  #goOn(signedIn: boolean): void {
    this.ended = false;
    for (const resolve of this.#waiting.splice(0)) resolve(signedIn);
  }
}

export const session = new Session();
