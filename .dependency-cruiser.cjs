// The architecture, as data: a folder, what its files may import besides themselves, and which packages.
// Tests may import anything of ours; `npm run arch:prove` plants a forbidden import and expects a refusal.
const layers = {
  "lib/result": { may: [] },
  "lib/haravan": { may: ["lib/result"] },
  "lib/diagnosis": { may: ["lib/haravan", "lib/result"] },
  "lib/trace": { may: ["lib/diagnosis", "lib/result"], packages: ["zod", "node:crypto", "@types/har-format"] },
  "lib/oauth": {
    may: ["lib/haravan", "lib/diagnosis", "lib/trace", "lib/result"],
    packages: ["oauth4webapi", "jose", "zod", "node:crypto"],
  },
  "lib/probe": { may: ["lib/haravan", "lib/diagnosis", "lib/trace", "lib/result"], packages: ["zod"] },
  "lib/sandbox": {
    may: ["lib/haravan", "lib/result"],
    packages: [
      "hono",
      "@hono/node-server",
      "jose",
      "zod",
      "node:crypto",
      "node:fs",
      "node:http",
      "node:https",
      "node:net",
      "node:dns",
      "node:path",
      "node:zlib",
      "node:buffer",
    ],
  },
  "lib/egress": {
    may: ["lib/trace", "lib/result"],
    packages: [
      "node:http",
      "node:https",
      "node:net",
      "node:tls",
      "node:dns",
      "node:url",
      "node:perf_hooks",
      "node:buffer",
      "node:stream",
    ],
  },
  "lib/env": { may: ["lib/result"], packages: ["zod", "node:fs", "node:path", "node:crypto"] },
  "lib/db": {
    may: ["lib/env", "lib/trace", "lib/diagnosis", "lib/result"],
    packages: ["kysely", "@libsql/client", "pg", "zod", "jose", "node:crypto", "node:path", "node:fs"],
  },
  "lib/session": {
    may: ["lib/env", "lib/db", "lib/oauth", "lib/egress", "lib/trace", "lib/haravan", "lib/result"],
    packages: ["next-auth", "next", "jose", "zod", "server-only", "node:crypto"],
  },
  "lib/flows": {
    may: [
      "lib/result",
      "lib/haravan",
      "lib/diagnosis",
      "lib/trace",
      "lib/oauth",
      "lib/probe",
      "lib/egress",
      "lib/env",
      "lib/db",
      "lib/session",
    ],
    packages: ["zod", "node:crypto"],
  },
  "lib/http": {
    may: ["lib/diagnosis", "lib/probe", "lib/trace", "lib/result"],
    packages: ["zod", "next", "node:crypto", "node:fs"],
  },
  messages: { may: ["lib/diagnosis"] },
  components: {
    may: ["messages", "lib/diagnosis", "lib/haravan", "lib/probe", "lib/trace"],
    packages: ["react", "next", "@base-ui/react", "class-variance-authority", "tailwind-merge"],
  },
  app: {
    may: [
      "components",
      "messages",
      "lib/flows",
      "lib/session",
      "lib/http",
      "lib/diagnosis",
      "lib/haravan",
      "lib/probe",
      "lib/trace",
      "lib/result",
    ],
    packages: ["react", "next", "next-auth", "zod", "@fontsource", "@fontsource-variable"],
  },
  proxy: { may: ["lib/env", "lib/http"], packages: ["next", "node:path"] },
  server: {
    may: ["lib/env", "lib/db", "lib/sandbox", "lib/trace", "lib/haravan", "lib/result", "lib/http"],
    packages: ["next", "hono", "@hono/node-server", "node:.*"],
  },
  scripts: {
    may: ["server", "lib", "bench", "scripts/sandbox/tls"],
    packages: ["esbuild", "playwright", "zod", "node:.*"],
  },
  "scripts/sandbox/tls": { may: [], packages: ["@peculiar/x509", "reflect-metadata", "node:.*"] },
  examples: { may: [], packages: ["express", "openid-client", "node:.*"] },
  bench: { may: ["lib"], packages: ["autocannon", "next", "oidc-provider", "node:.*"] },
  e2e: {
    may: ["messages", "lib/diagnosis", "lib/db/testing", "lib/env", "lib/haravan", "lib/sandbox", "lib/trace"],
    packages: ["@playwright/test", "@axe-core/playwright", "@hono/node-server", "@libsql/client", "node:.*"],
  },
};

const builtins = require("node:module").builtinModules.filter((name) => !name.startsWith("_"));
const inside = (folder) => `^${folder}(/|[.]tsx?$)`;
const named = (name) =>
  name.startsWith("node:")
    ? [`^(node:)?(${name === "node:.*" ? builtins.join("|") : name.slice(5)})$`]
    : [`(^|/)node_modules/(@types/)?${name}(/|$)`];
const folders = Object.keys(layers);
const deeper = (folder) => folders.filter((other) => other.startsWith(`${folder}/`)).map(inside);
const isTest = "([.]test[.](tsx?|mjs)$|/testing/)";

module.exports = {
  forbidden: [
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true } },
    { name: "unresolvable", severity: "error", from: {}, to: { couldNotResolve: true } },
    {
      name: "browser-reaches-server",
      severity: "error",
      from: { path: "^components/", pathNot: isTest },
      to: { path: "^lib/(env|db|session|flows|http|egress|oauth|sandbox)/", reachable: true },
    },
    {
      name: "test-help-in-product",
      severity: "error",
      from: { pathNot: [isTest, "^e2e/"] },
      to: { path: "/testing/" },
    },
    {
      name: "examiner-and-pupil-share-no-code",
      severity: "error",
      from: { path: "^lib/sandbox/", pathNot: isTest },
      to: { path: "^lib/oauth/", reachable: true },
    },
  ],
  allowed: [
    ...folders.map((folder) => ({
      from: { path: inside(folder), pathNot: [...deeper(folder), isTest] },
      to: {
        path: [folder, ...layers[folder].may].map(inside).concat((layers[folder].packages ?? []).flatMap(named)),
      },
    })),
    // The name of a cause, and nothing of how one is found.
    {
      from: { path: inside("lib/sandbox") },
      to: { path: "^lib/diagnosis/cause-ids[.]ts$", dependencyTypes: ["type-only"] },
    },
    // The lab reads the table of scenarios as data; it plays them over HTTP, as everybody does.
    {
      from: { path: "^app/([(]tool[)]/)?lab/" },
      to: { path: "^lib/sandbox/scenarios/(scenario|scenarios|describe-scenario)[.]ts$" },
    },
    { from: { path: isTest }, to: {} },
  ],
  allowedSeverity: "error",
  options: {
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^([.]next|dist)/|[.]css$" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "types", "default"] },
  },
};
