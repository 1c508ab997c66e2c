import { sveltekit } from "@sveltejs/kit/vite";
import { defineConfig } from "vitest/config";

// Where the API lives when it is not on the site's own origin; empty means the same origin.
process.env.PUBLIC_API_URL ??= "";

const service = process.env.CATALOGUE_URL ?? "http://localhost:8080";
const proxy = { "/api": service, "/q": service };

export default defineConfig({
  plugins: [sveltekit()],
  server: { host: "127.0.0.1", proxy },
  preview: { host: "127.0.0.1", proxy },
  test: { include: ["src/**/*.test.ts"] },
});
