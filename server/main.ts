import { writeSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { createLog } from "./log";
import { readSettings } from "./read-settings";
import { startServer } from "./start-server";
import { watchFaults } from "./watch-faults";
import { watchParent } from "./watch-parent";
import { watchSignals } from "./watch-signals";

// React and Next read this while they load, so it stands before they do.
Object.assign(process.env, { NODE_ENV: process.env.NODE_ENV ?? "production", NEXT_TELEMETRY_DISABLED: "1" });

const settings = readSettings(process.env);
if (!settings.ok) leave(settings.failure);
const env = settings.value;
process.env["NEXTAUTH_URL"] = env.appOrigin;
// A reader of the log that went away is no reason to stop serving.
process.stdout.on("error", () => {});
const log = createLog(env.logLevel, (line) => process.stdout.write(line));

// Until everything is open there is nothing to finish.
let finish = async () => {};
let isEnding = false;
const end = async (reason: string, exitCode: number) => {
  if (isEnding) return;
  isEnding = true;
  log("info", "stopping", { reason });
  await finish();
  process.exit(exitCode);
};
watchFaults(log, () => void end("uncaught-exception", 1));
watchSignals({ begin: (reason) => void end(reason, 0), now: (exitCode) => process.exit(exitCode) });
if (process.env["npm_lifecycle_event"] !== undefined) watchParent(() => void end("parent-gone", 0));

const running = await startServer({
  env,
  root: resolve(dirname(fileURLToPath(import.meta.url)), "../.."),
  dev: process.env.NODE_ENV === "development",
  log,
  say: (text) => process.stdout.write(text),
});
if (!running.ok) leave(running.failure);
finish = running.value.stop;

function leave(sentence: string): never {
  // At once: a stream may not get to it before the process is gone.
  writeSync(2, `${sentence}\n`);
  process.exit(1);
}
