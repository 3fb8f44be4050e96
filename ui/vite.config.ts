// Builds two pages: the window (index.html) and the Gallery (gallery.html), which shares screens but has no bridge to the core.
// Nothing is inlined and nothing is fetched: the window runs under `default-src 'none'` without unsafe-inline.
import { resolve } from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

const here = import.meta.dirname;

export default defineConfig({
  root: here,
  plugins: [react()],
  // The Gallery reads the English and translated messages as text at build time; the window gets them from the core.
  server: { port: 1420, strictPort: true, fs: { allow: [resolve(here, "..")] } },
  preview: { port: 1421, strictPort: true },
  build: {
    outDir: "dist",
    emptyOutDir: true,
    target: "safari16",
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1200,
    rollupOptions: { input: { index: resolve(here, "index.html"), gallery: resolve(here, "gallery.html") } },
  },
});
