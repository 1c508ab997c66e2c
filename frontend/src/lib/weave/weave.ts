type Colour = "teal" | "plum" | "ochre" | "brick";

const coloursDown: Colour[] = ["teal", "plum"];
const coloursAcross: Colour[] = ["ochre", "brick"];

/** Shapes of one colour, as the data of a path. */
export interface Layer {
  colour: Colour;
  path: string;
}

interface Thread {
  colour: Colour;
  start: number;
  end: number;
}

const gap = 2;

/** The place of its colour and the width that an id has in every weave; the service draws the same in its share pictures. */
export function threadOf(id: string) {
  // As Java's String.hashCode.
  let hash = 0;
  for (const unit of id.split("")) hash = (Math.imul(31, hash) + unit.charCodeAt(0)) | 0;
  const number = hash >>> 0;
  return { colour: number % 2, width: 4 + 3 * ((number >>> 1) % 3) };
}

/** One thread for each id, repeated to fill the length. */
function threads(ids: string[], colours: Colour[], length: number): Thread[] {
  const filled: Thread[] = [];
  let start = gap / 2;
  for (let i = 0; ids.length > 0 && start < length; i++) {
    const { colour, width } = threadOf(ids[i % ids.length] ?? "");
    filled.push({ colour: colours[colour] ?? "teal", start, end: start + width });
    start += width + gap;
  }
  return filled;
}

const box = (x: number, y: number, width: number, height: number) =>
  `M${x} ${y}h${width}v${height}h${-width}z`;

const layers = (colours: Colour[], shapes: Layer[]): Layer[] =>
  colours
    .map((colour) => ({
      colour,
      path: shapes.map((shape) => (shape.colour === colour ? shape.path : "")).join(""),
    }))
    .filter(({ path }) => path);

/** A plain weave, from the bottom up: threads down, threads across, and where those that run down lie on top again. */
export function weave(down: string[], across: string[], width: number, height: number): Layer[] {
  const columns = threads(down, coloursDown, width);
  const rows = threads(across, coloursAcross, height);
  const lengths = columns.map(({ colour, start, end }) => ({
    colour,
    path: box(start, 0, end - start, height),
  }));
  const widths = rows.map(({ colour, start, end }) => ({
    colour,
    path: box(0, start, width, end - start),
  }));
  const crossings = columns.flatMap(({ colour, start, end }, i) =>
    rows
      .filter((_, j) => (i + j) % 2 === 0)
      .map((row) => ({
        colour,
        path: box(start, row.start - gap / 2, end - start, row.end - row.start + gap),
      })),
  );
  return [
    ...layers(coloursDown, lengths),
    ...layers(coloursAcross, widths),
    ...layers(coloursDown, crossings),
  ];
}
