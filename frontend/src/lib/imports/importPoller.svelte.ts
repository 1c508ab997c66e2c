import type { Result } from "$lib/api/client";
import type { Failure } from "$lib/api/failure";
import { callApi } from "$lib/workspace/authorizedClient";
import {
  type FileChoices,
  type Import,
  type ImportResponse,
  isRunning,
  type RowEdit,
} from "./imports";

/** In milliseconds. */
const pollInterval = 700;

const actions = {
  application: "/api/v1/imports/{id}/application",
  reversal: "/api/v1/imports/{id}/reversal",
  cancellation: "/api/v1/imports/{id}/cancellation",
} as const;

/** An import, polled for as long as the service works on it. */
export class ImportPoller {
  job = $state.raw<Import>();
  failure = $state.raw<Failure>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #stopped = false;
  readonly #path: { id: string };

  constructor(id: string) {
    this.#path = { id };
  }

  async refresh(): Promise<void> {
    this.#update(
      await callApi<ImportResponse>("GET", "/api/v1/imports/{id}", { pathParams: this.#path }),
    );
  }

  /** Starts the next step. After a refusal, the import is read again and the failure shown. */
  async run(action: keyof typeof actions): Promise<void> {
    const result = await callApi<ImportResponse>("POST", actions[action], {
      pathParams: this.#path,
    });
    this.#update(result);
    if (result.failure) {
      await this.refresh();
      this.failure = result.failure;
    }
  }

  /** Plans the file again with other choices. */
  async planAgain(choices: FileChoices): Promise<void> {
    const result = await callApi<ImportResponse>("POST", "/api/v1/imports/{id}/plan", {
      pathParams: this.#path,
      query: choices,
    });
    this.#update(result);
  }

  /** Changes a row, and plans the file again with it. */
  async edit(line: number, edit: RowEdit): Promise<void> {
    const result = await callApi<ImportResponse>("PATCH", "/api/v1/imports/{id}/rows/{line}", {
      pathParams: { ...this.#path, line },
      body: edit,
    });
    this.#update(result);
  }

  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#timer);
  }

  #update({ data, failure }: Result<ImportResponse>): void {
    this.failure = failure;
    this.job = data?.data ?? this.job;
    if (data && isRunning(data.data) && !this.#stopped) {
      this.#timer = setTimeout(() => this.refresh(), pollInterval);
    }
  }
}
