import { expect, it } from "vitest";
import guide from "$lib/messages/en/guide.json";
import { chapters, paragraphsOf } from "./chapters";

it("uses every paragraph once", () => {
  const used = chapters.flatMap((chapter) => paragraphsOf(chapter));
  const written = Object.keys(guide).filter((key) => /\.\d$/.test(key));
  expect(used).toEqual(written);
});
