export type Piece = { text: string; href?: string; code?: boolean };

/** Splits a message into text, [links](/to) and `code`, the only markup that messages may use. */
export function piecesOf(message: string): Piece[] {
  return message
    .split(/(\[[^\]]+\]\([^)]+\)|`[^`]+`)/)
    .filter(Boolean)
    .map((text) => {
      const link = /^\[([^\]]+)\]\(([^)]+)\)$/.exec(text);
      if (link?.[1]) return { text: link[1], href: link[2] };
      return text.startsWith("`") ? { text: text.slice(1, -1), code: true } : { text };
    });
}
