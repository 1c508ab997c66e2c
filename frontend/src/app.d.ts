import type { Failure } from "$lib/api/failure";

declare global {
  /** The request that app.html sends before the scripts are loaded; see lib/api/client.ts. */
  var prefetched: { url: string; response: Promise<Response> } | undefined;

  namespace App {
    interface PageState {
      /** The filter dialog is open. */
      filters?: boolean;
      /** The message shown after a new practice was saved and has got an address. */
      saved?: string;
    }

    interface PageData {
      /** The canonical query string of the page. */
      search?: string;
    }

    interface Error {
      message: string;
      kind?: Failure["kind"];
    }
  }
}
