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
  turbopack: {
    root: dirname(fileURLToPath(import.meta.url)),
    // The parser of style sheets does not know this one yet; it hands the rule on as it is, and browsers that know it use it.
    ignoreIssue: [{ path: /section-nav\.css/, description: /'target-current' is not recognized/ }],
  },
  allowedDevOrigins: ["localhost", "127.0.0.1"],
};
