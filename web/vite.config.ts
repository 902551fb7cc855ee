import { defineConfig } from "vite";
import { viteSingleFile } from "vite-plugin-singlefile";

/** One self-contained file: reports are opened from disk, sent by mail and put on drives without a network. */
export default defineConfig({
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  plugins: [viteSingleFile({ outputFileName: "report.html" })],
  build: {
    outDir: "../dist/web",
    emptyOutDir: true,
    target: "es2022",
    modulePreload: false,
    assetsInlineLimit: Number.MAX_SAFE_INTEGER,
    cssCodeSplit: false,
  },
  base: "./",
});
