/** The file type of a document, such as PDF, by the extension in its URL. */
export function documentKind(address: string): string | undefined {
  const path = URL.canParse(address) ? new URL(address).pathname : "";
  return /\.(pdf|docx?|odt|pptx?|odp|xlsx?|ods|csv|epub|zip|mp3|mp4)$/i
    .exec(path)?.[1]
    ?.toUpperCase();
}
