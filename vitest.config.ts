import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    globalSetup: ["tests/build.ts"],
    // Much of the whole-bot tests is waiting, as discord.js does between two logins, so more run at once than cores.
    maxWorkers: 3,
    testTimeout: 20_000,
    hookTimeout: 30_000,
    reporters: process.env.CI ? ["default", ["json", { outputFile: "dist/test-report.json" }]] : ["default"],
  },
});
