import { sveltekit } from "@sveltejs/kit/vite";
import { defineConfig } from "vitest/config";
import { messages } from "./scripts/messages.ts";
import locales from "./src/lib/language/locales.json" with { type: "json" };
import { facets } from "./src/lib/search/facets.ts";

// The origin of the API; empty means the site's own.
process.env.PUBLIC_API_URL ??= "";
process.env.PUBLIC_LOCALES = locales.join(" ");
process.env.PUBLIC_FACETS = facets.join();

const service = process.env.CATALOGUE_URL ?? "http://localhost:8080";
const proxy = { "/api": service, "/q": service };

// Modules that nearly every page needs are one chunk: it compresses better and takes fewer requests.
// Modules of few pages, or loaded on demand, are excluded.
const sharedModules = [
  /node_modules\/(svelte\/(?!src\/(reactivity\/map|internal\/client\/dom\/blocks\/await))|@sveltejs|esm-env)\//,
  /src\/lib\/(api\/(?!getAll)|language\/(?!LocaleSwitch)|layout\/(?!BackLink|Copy|Error|Fail|Footer|HeaderTools|LazyEditLinks|NavigationProgress|deferredComponents|NotFound|TableScroll|pageWidth))/,
  /src\/lib\/messages\/messages/,
  /src\/lib\/practice\/(period|resultHistory)/,
  /rolldown\/runtime/,
  /vite\/preload-helper/,
  /src\/routes\/\+(layout|error)/,
  /generated\/root/,
];

// Pages with a search box or a practice usually lead to the list.
const searchModules = [
  /src\/lib\/search\/(?!ExportResults|NoResults|relaxedQueries|FilterDialog)/,
  /src\/lib\/(practice\/(PracticeCard|MatchNote|match)|layout\/pageWidth)/,
  /src\/routes\/practices\/\+page/,
];

// Shared by the practice page and the pack.
const practiceModules =
  /src\/(lib\/(practice\/(PracticeSections|PracticeFacts|References|documentKind|location)|practice-page\/(PracticeHeader|ResultPager))|routes\/practices\/\[slug\])/;

// Shared by the pages of cities and networks.
const directoryModules =
  /src\/lib\/(directory\/(City|Country|Network|countryGroups|labels)|membership|map\/mapViews)/;

export default defineConfig({
  plugins: [messages(), sveltekit()],
  build: {
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: "everywhere", test: (id) => sharedModules.some((pattern) => pattern.test(id)) },
            { name: "search", test: (id) => searchModules.some((pattern) => pattern.test(id)) },
            { name: "practice", test: practiceModules },
            { name: "directory", test: directoryModules },
            // Other pages need these too: a group takes along what its modules import.
            {
              name: "suggest",
              test: /src\/lib\/(suggest\/(Suggestion|autocomplete|suggestions)|workspace\/sessionStorage)/,
            },
            { name: "problem", test: /src\/lib\/problem\// },
            {
              name: "workspace",
              test: /src\/lib\/(workspace|editing|imports)\//,
            },
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
