import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL(".", import.meta.url));

export default defineConfig({
  resolve: {
    alias: {
      "@/": root,
      "server-only": `${root}scripts/steps/empty.mjs`,
    },
  },
  test: {
    include: ["{app,components,examples,lib,messages,scripts,server}/**/*.test.{ts,tsx}"],
    setupFiles: ["vitest.setup.ts"],
    reporters: ["default", ["json", { outputFile: "test-results/unit.json" }]],
    restoreMocks: true,
    // Nothing here asserts a time; a busy machine takes longer than the default allows.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    unstubEnvs: true,
  },
});
