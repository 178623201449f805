// npm run sandbox -- [--port 4010] [--world FILE] [--state FILE] [--base URL]
// The simulated Haravan alone: accounts at {base}/accounts, API at {base}/apis, webhooks at {base}/webhook.
import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { createSandbox } from "@/lib/sandbox/sandbox";
import { serveSandbox } from "@/lib/sandbox/serve-sandbox";
import { createFileStore } from "@/lib/sandbox/store/file-store";
import { createMemoryStore } from "@/lib/sandbox/store/memory-store";
import { readWorld } from "@/lib/sandbox/world/read-world";
import type { World } from "@/lib/sandbox/world/world";

function fail(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

function loadWorld(file: string): World {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(file, "utf8"));
  } catch (fault) {
    return fail(`The world file ${file} cannot be read as JSON: ${fault instanceof Error ? fault.message : fault}`);
  }
  const world = readWorld(value);
  if (world.ok) return world.value;
  const faults = world.failure.map(({ path, message }) => `  ${path}: ${message}`);
  return fail(`The world file ${file} has faults:\n${faults.join("\n")}`);
}

const flags = {
  port: { type: "string", default: "4010" },
  host: { type: "string", default: "127.0.0.1" },
  base: { type: "string" },
  world: { type: "string" },
  state: { type: "string" },
  "partners-key": { type: "string" },
} as const;

function readFlags() {
  try {
    return parseArgs({ options: flags }).values;
  } catch (fault) {
    return fail(fault instanceof Error ? fault.message : String(fault));
  }
}

async function main(): Promise<void> {
  const values = readFlags();
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) fail(`--port must be 1 to 65535, not ${values.port}.`);
  const base = values.base ?? `http://127.0.0.1:${port}`;
  const partnersKey = values["partners-key"] ?? randomBytes(16).toString("hex");
  const store = values.state === undefined ? createMemoryStore() : await createFileStore(values.state);
  const world = values.world === undefined ? {} : { world: loadWorld(values.world) };
  const sandbox = await createSandbox({ store, base, partnersKey, control: true, ...world });
  const server = await serveSandbox(sandbox, port, values.host).catch((fault: NodeJS.ErrnoException) =>
    fail(fault.code === "EADDRINUSE" ? `Port ${port} is in use; choose another with --port.` : fault.message),
  );
  console.log(`Simulated Haravan, not the real one.
  Accounts  ${base}/accounts
  API       ${base}/apis
  Webhooks  ${base}/webhook
  Partners  ${base}/partners/apps  (Authorization: Bearer ${partnersKey})
  Control   ${base}/control
  State     ${values.state ?? "in memory"}`);
  for (const signal of ["SIGINT", "SIGTERM"] as const)
    process.once(signal, () => void server.close().then(() => process.exit(0)));
}

void main();
