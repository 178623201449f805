// Next's own command with its telemetry off, on every system alike.
import { join } from "node:path";
import { root } from "./steps/root.mjs";
import { runNode } from "./steps/run-node.mjs";

process.exit(await runNode(join(root, "node_modules/next/dist/bin/next"), process.argv.slice(2)));
