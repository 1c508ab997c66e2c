import type { Failure } from "$lib/api/failure";

declare global {
  namespace App {
    interface Error {
      message: string;
      kind?: Failure["kind"];
    }
  }
}
