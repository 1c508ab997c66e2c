import type { Result } from "$lib/api/client";
import { apiUrl } from "$lib/api/client";
import { type ApiResponse, withToken } from "$lib/workspace/authorizedClient";

/** Uploads a file, or the address of one, with progress, which fetch does not report. */
export function upload<T>(
  file: File | string,
  query: object,
  key: string,
  progress: (share: number) => void,
  signal: AbortSignal,
): Promise<Result<T>> {
  const form = new FormData();
  form.append(typeof file === "string" ? "url" : "file", file);
  return withToken((token) => {
    const request = new XMLHttpRequest();
    request.open("POST", apiUrl("/api/v1/imports", {}, query));
    request.setRequestHeader("Authorization", `Bearer ${token}`);
    request.setRequestHeader("Idempotency-Key", key);
    request.upload.onprogress = ({ loaded, total }) => progress(loaded / total);
    signal.addEventListener("abort", () => request.abort(), { once: true });
    return new Promise<ApiResponse>((resolve, reject) => {
      request.onload = () =>
        resolve({ status: request.status, body: JSON.parse(request.responseText) });
      request.onerror = () => reject(new TypeError());
      request.onabort = () => reject(new DOMException("", "AbortError"));
      request.send(form);
    });
  });
}
