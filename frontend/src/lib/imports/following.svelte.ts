import type { Failure } from "$lib/api/failure";
import { call, type Told } from "$lib/desk/call";
import { atWork, type Import, type Shown } from "./imports";

/** How many milliseconds pass between two looks at an import that is being worked on. */
const pause = 700;

const steps = {
  application: "/api/v1/imports/{id}/application",
  reversal: "/api/v1/imports/{id}/reversal",
  cancellation: "/api/v1/imports/{id}/cancellation",
} as const;

/** One import, followed for as long as the service is at work on it. */
export class Following {
  one = $state.raw<Import>();
  failure = $state.raw<Failure>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #stopped = false;
  readonly #names: { id: string };

  constructor(id: string) {
    this.#names = { id };
  }

  async look(): Promise<void> {
    this.#take(await call<Shown>("GET", "/api/v1/imports/{id}", { names: this.#names }));
  }

  /** Goes a step further; what is refused is said, and the import looked at anew. */
  async step(step: keyof typeof steps): Promise<void> {
    const told = await call<Shown>("POST", steps[step], { names: this.#names });
    this.#take(told);
    if (told.failure) {
      await this.look();
      this.failure = told.failure;
    }
  }

  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#timer);
  }

  #take({ data, failure }: Told<Shown>): void {
    this.failure = failure;
    this.one = data?.data ?? this.one;
    if (data && atWork(data.data) && !this.#stopped) {
      this.#timer = setTimeout(() => this.look(), pause);
    }
  }
}
