import { sveltekit } from "@sveltejs/kit/vite";
import { defineConfig } from "vitest/config";

// Where the API lives when it is not on the site's own origin; empty means the same origin.
process.env.PUBLIC_API_URL ??= "";

const service = process.env.CATALOGUE_URL ?? "http://localhost:8080";
const proxy = { "/api": service, "/q": service };

// What nearly every page needs travels in one file: it compresses better, and fewer files have to arrive.
// Not so what only a few pages use, or what comes once a page is there.
const everywhere = [
  /node_modules\/(svelte|@sveltejs|esm-env)\//,
  /src\/lib\/(api\/(?!whole)|language\/|page\/(?!Copy))/,
  /src\/lib\/messages\/(messages|en\/site)/,
  /src\/lib\/practice\/(period|trail)/,
  /rolldown\/runtime/,
  /vite\/preload-helper/,
  /src\/routes\/\+(layout|error)/,
  /generated\/root/,
];

// Every search of practices begins with the same field, and what comes later speaks the same words.
const searching = /src\/lib\/(search\/(query|steps|messages|SearchBox)|messages\/en\/search)/;

// Few visitors write: what fields of forms take, and all of the desk, comes with the desk.
const writing =
  /src\/lib\/(desk|imports|editing)\/|svelte\/.*\/(bindings\/(input|select)|customizable-select)/;

export default defineConfig({
  plugins: [sveltekit()],
  build: {
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: "desk", test: writing },
            { name: "everywhere", test: (id) => everywhere.some((one) => one.test(id)) },
            { name: "search", test: searching },
          ],
        },
      },
    },
  },
  server: { host: "127.0.0.1", proxy },
  preview: { host: "127.0.0.1", proxy },
  test: { include: ["src/**/*.test.ts"] },
});
