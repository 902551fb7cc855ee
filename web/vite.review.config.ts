import { defineConfig } from "vite";

/** Page, script and styles as files of their own: the review server's content policy allows nothing inline. */
export default defineConfig({
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  build: {
    outDir: "../dist/web/review",
    emptyOutDir: true,
    target: "es2022",
    modulePreload: false,
    assetsInlineLimit: Number.MAX_SAFE_INTEGER,
    cssCodeSplit: false,
    rollupOptions: {
      input: "web/review.html",
      output: { entryFileNames: "review.js", assetFileNames: "review[extname]" },
    },
  },
  base: "./",
});
