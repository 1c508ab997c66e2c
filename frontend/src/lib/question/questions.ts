import { apiUrl } from "$lib/api/client";
import type { Failure } from "$lib/api/failure";
import type { components } from "$lib/api/schema";
import { locale } from "$lib/language/locales";

type Schemas = components["schemas"];

/** Sends a question; the visitor then gets an email with a link. */
export const askQuestion = (
  form: Omit<Schemas["QuestionForm"], "lang">,
): Promise<Failure | undefined> => post("/api/v1/questions", { ...form, lang: locale });

/** Passes a question on. */
export const confirmQuestion = (secret: string): Promise<Failure | undefined> =>
  post("/api/v1/questions/confirmation", { secret } satisfies Schemas["QuestionConfirmation"]);

/** Sends a request without a token; returns why it failed, if it did. */
async function post(path: string, body: object): Promise<Failure | undefined> {
  try {
    const response = await fetch(apiUrl(path), {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
    });
    if (response.ok) return undefined;
    const kind = response.status < 500 ? "refused" : "unreachable";
    return { kind, problem: await response.json() };
  } catch {
    return { kind: navigator.onLine ? "unreachable" : "offline" };
  }
}
