import adapter from "@sveltejs/adapter-static";

/** @type {import('@sveltejs/kit').Config} */
export default {
  compilerOptions: { runes: true, discloseVersion: false },
  kit: {
    adapter: adapter({ fallback: "index.html" }),
    // It starts once a page is there, and tells of its successors: see lib/offline.
    serviceWorker: { register: false },
    typescript: {
      config: ({ include }) => {
        include.push("../playwright.config.ts", "../e2e/**/*.ts");
      },
    },
  },
};
