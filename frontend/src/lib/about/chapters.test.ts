import { expect, it } from "vitest";
import guide from "$lib/messages/en/guide.json";
import { chapters, paragraphsOf } from "./chapters";

it("has a text for every paragraph, and no text is left out", () => {
  const used = chapters.flatMap((chapter) => paragraphsOf(chapter));
  const written = Object.keys(guide).filter((key) => /\.\d$/.test(key));
  expect(used).toEqual(written);
});
