import adapter from "@sveltejs/adapter-static";

/** @type {import('@sveltejs/kit').Config} */
export default {
  compilerOptions: { runes: true, discloseVersion: false },
  kit: {
    adapter: adapter({ fallback: "index.html" }),
    // Registered after the page is loaded; see lib/offline/registration.
    serviceWorker: { register: false },
    typescript: {
      config: ({ include }) => {
        include.push("../playwright.config.ts", "../e2e/**/*.ts");
      },
    },
  },
};
