// `npm run sandbox -- [flags]`, see scripts/sandbox.ts. CommonJS, because Node sizes its thread pool once, for the first
// ES module it reads. A thread for each core: more of them, all signing, take the cores from the event loop in turn.
const { availableParallelism } = require("node:os");

process.env.UV_THREADPOOL_SIZE ??= String(Math.max(2, availableParallelism()));
process.argv.splice(2, 0, "sandbox");
void import("./run-bundled.mjs");
