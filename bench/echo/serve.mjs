// Next's own handler behind node:http, as the tool has it: only what stands behind the route differs.
import { createServer } from "node:http";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import next from "next";

const port = Number(process.argv[2]);
const app = next({ dir: dirname(fileURLToPath(import.meta.url)), dev: false, hostname: "127.0.0.1", port });
await app.prepare();
const handle = app.getRequestHandler();
createServer((request, answer) => void handle(request, answer)).listen(port, "127.0.0.1");
