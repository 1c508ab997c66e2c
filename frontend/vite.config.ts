import { sveltekit } from "@sveltejs/kit/vite";
import { defineConfig } from "vitest/config";
import { messages } from "./scripts/messages.ts";

// Where the API lives when it is not on the site's own origin; empty means the same origin.
process.env.PUBLIC_API_URL ??= "";

const service = process.env.CATALOGUE_URL ?? "http://localhost:8080";
const proxy = { "/api": service, "/q": service };

// What nearly every page needs travels in one file: it compresses better, and fewer files have to arrive.
// Not so what only a few pages use, or what comes once a page is there.
const everywhere = [
  /node_modules\/(svelte\/(?!src\/(reactivity\/map|internal\/client\/dom\/blocks\/await))|@sveltejs|esm-env)\//,
  /src\/lib\/(api\/(?!getAll)|language\/(?!LocaleSwitch)|layout\/(?!BackLink|Copy|Error|Fail|Footer|NotFound|TableScroll|pageWidth))/,
  /src\/lib\/(messages|offline)\/messages/,
  /src\/lib\/practice\/(period|location|resultHistory)/,
  /rolldown\/runtime/,
  /vite\/preload-helper/,
  /src\/routes\/\+(layout|error)/,
  /generated\/root/,
];

// Every page with a search or a practice on it leads to the list of practices.
const searching = [
  /src\/lib\/search\/(?!ExportResults|NoResults|relaxedQueries|FilterDialog)/,
  /src\/lib\/(practice\/(PracticeCard|MatchNote|match)|layout\/pageWidth)/,
  /src\/routes\/practices\/\+page/,
];

// What a practice is shown by, alone or among others.
const practice =
  /src\/(lib\/(practice\/(messages|PracticeSections|PracticeFacts|References|documentKind)|practice-page\/(PracticeHeader|ResultPager))|routes\/practices\/\[slug\])/;

// What the pages of cities and networks share.
const directory =
  /src\/lib\/(directory\/(City|Country|Network|countryGroups|collections)|membership|map\/mapViews)/;

export default defineConfig({
  plugins: [messages(), sveltekit()],
  build: {
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: "everywhere", test: (id) => everywhere.some((one) => one.test(id)) },
            { name: "search", test: (id) => searching.some((one) => one.test(id)) },
            { name: "practice", test: practice },
            { name: "directory", test: directory },
            { name: "insights", test: /src\/lib\/insight/ },
          ],
        },
      },
    },
  },
  server: { host: "127.0.0.1", proxy },
  preview: { host: "127.0.0.1", proxy },
  test: { include: ["src/**/*.test.ts"], setupFiles: "src/lib/messages/testSetup.ts" },
});
