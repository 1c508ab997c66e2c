import type { Failure } from "$lib/api/failure";

declare global {
  /** What app.html asks the API at once; see lib/api/get.ts. */
  var early: { address: string; answer: Promise<Response> } | undefined;

  namespace App {
    interface PageState {
      /** The dialog of filters lies over the page. */
      filters?: boolean;
      /** What became of a practice that was saved for the first time. */
      saved?: string;
    }

    interface PageData {
      /** The query that belongs to the address of a page, in its one canonical form. */
      search?: string;
    }

    interface Error {
      message: string;
      kind?: Failure["kind"];
    }
  }
}
