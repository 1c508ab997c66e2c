import { expect, it } from "vitest";
import { parseHighlight } from "./highlight";

it("splits a highlight into marked and plain parts", () => {
  expect(parseHighlight("A <mark>welcoming</mark> app")).toEqual([
    { text: "A ", marked: false },
    { text: "welcoming", marked: true },
    { text: " app", marked: false },
  ]);
});

it("shows escaped characters as themselves", () => {
  expect(parseHighlight("&lt;b&gt; &amp; &quot;x&quot; &#39;y&#x27;")).toEqual([
    { text: `<b> & "x" 'y'`, marked: false },
  ]);
});

it("unescapes once only, so that text which looks like markup stays text", () => {
  expect(parseHighlight("&amp;lt;script&amp;gt;")).toEqual([
    { text: "&lt;script&gt;", marked: false },
  ]);
});

it("leaves an entity it does not know as it is", () => {
  expect(parseHighlight("AT&T &copy; 2020")).toEqual([{ text: "AT&T &copy; 2020", marked: false }]);
});
