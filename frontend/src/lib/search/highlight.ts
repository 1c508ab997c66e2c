export interface HighlightPart {
  text: string;
  marked: boolean;
}

const characters: Record<string, string> = {
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&amp;": "&",
  "&nbsp;": "\u00a0",
};

/** Splits a highlight of the API (escaped text with <mark>) into parts, so that no HTML is injected. */
export function parseHighlight(highlight: string): HighlightPart[] {
  return highlight
    .split(/<mark>(.*?)<\/mark>/s)
    .map((text, index) => ({ text: unescapeHtml(text), marked: index % 2 === 1 }))
    .filter(({ text }) => text !== "");
}

function unescapeHtml(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|\w+);/gi, (entity, decimal, hex) => {
    if (decimal) return String.fromCodePoint(Number(decimal));
    return hex ? String.fromCodePoint(Number.parseInt(hex, 16)) : (characters[entity] ?? entity);
  });
}
