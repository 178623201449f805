import { dirname } from "node:path";
import { fileURLToPath } from "node:url";

// Security headers are not here: server/security-headers.ts sets them before Next writes, errors of Next included.
/** @type {import("next").NextConfig} */
export default {
  agentRules: false,
  poweredByHeader: false,
  reactStrictMode: true,
  // `npm run check` has the types; a person who only starts the program does not wait for them.
  typescript: { ignoreBuildErrors: true },
  images: { unoptimized: true },
  experimental: { globalNotFound: true },
  serverExternalPackages: ["@libsql/client", "pg"],
  turbopack: { root: dirname(fileURLToPath(import.meta.url)) },
  allowedDevOrigins: ["localhost", "127.0.0.1"],
};
