import type { Failure } from "$lib/api/failure";

declare global {
  /** What app.html asks the API at once; see lib/api/get.ts. */
  var early: { address: string; answer: Promise<Response> } | undefined;

  namespace App {
    interface PageState {
      /** The dialog of filters lies over the page. */
      filters?: boolean;
    }

    interface Error {
      message: string;
      kind?: Failure["kind"];
    }
  }
}
