import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** @type {import("next").NextConfig} */
export default {
  poweredByHeader: false,
  agentRules: false,
  turbopack: { root: resolve(dirname(fileURLToPath(import.meta.url)), "../..") },
};
