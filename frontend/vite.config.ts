import { sveltekit } from "@sveltejs/kit/vite";
import { defineConfig } from "vitest/config";

// Where the API lives when it is not on the site's own origin; empty means the same origin.
process.env.PUBLIC_API_URL ??= "";

const service = process.env.CATALOGUE_URL ?? "http://localhost:8080";
const proxy = { "/api": service, "/q": service };

// What nearly every page needs travels in one file: it compresses better, and fewer files have to arrive.
// Not so what only a few pages use, or what comes once a page is there.
const everywhere = [
  /node_modules\/(svelte(?!\/src\/internal\/client\/dom\/blocks\/(await|key|svelte-element))|@sveltejs|esm-env)\//,
  /src\/lib\/(api\/(?!whole)|language\/|page\/(?!Copy))/,
  /src\/lib\/messages\/(messages|en\/site)/,
  /src\/lib\/practice\/(period|trail)/,
  /rolldown\/runtime/,
  /vite\/preload-helper/,
  /src\/routes\/\+(layout|error)/,
  /generated\/root/,
];

// Every search of practices begins with the same field and ends in the same cards.
const searching =
  /src\/lib\/(search\/(query|search|steps|messages|chips|SearchBox|[Hh]ighlight)|practice\/(PracticeCard|FoundNote|found)|messages\/en\/search)/;

// What a practice is shown by, alone or among others.
const practice =
  /src\/lib\/(practice\/(messages|Sections|Facts|Brief|Languages|Source|Way)|reading\/[Dd]ocuments|messages\/en\/practice)/;

// What the pages of cities and networks share.
const directory =
  /src\/lib\/(directory\/(City|Country|places|span|collections)|membership|map\/views|messages\/en\/(membership|collection))/;

export default defineConfig({
  plugins: [sveltekit()],
  build: {
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: "everywhere", test: (id) => everywhere.some((one) => one.test(id)) },
            { name: "search", test: searching },
            { name: "practice", test: practice },
            { name: "directory", test: directory },
          ],
        },
      },
    },
  },
  server: { host: "127.0.0.1", proxy },
  preview: { host: "127.0.0.1", proxy },
  test: { include: ["src/**/*.test.ts"] },
});
