import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import autocannon from "autocannon";
import type { Evidence } from "@/lib/diagnosis";
import { freePort } from "./free-port";
import { measureRatio, type Ratio } from "./ratio";

async function start(file: string, args: readonly string[], env: Record<string, string>, probe: string) {
  const child = spawn(process.execPath, [file, ...args], {
    env: { ...process.env, ...env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
    stdio: ["ignore", "ignore", "inherit"],
  });
  for (let attempt = 0; attempt < 150; attempt += 1) {
    const answer = await fetch(probe, { method: "POST", body: "{}" }).catch(() => null);
    if (answer !== null && answer.status < 500) return child;
    if (child.exitCode !== null) break;
    await wait(200);
  }
  child.kill();
  throw new Error(`${file} did not begin to answer.`);
}

async function requestsPerSecond(url: string, body: string): Promise<number> {
  const { requests, non2xx, errors } = await autocannon({
    url,
    method: "POST",
    headers: { "content-type": "application/json" },
    body,
    connections: 16,
    duration: 4,
  });
  if (non2xx > 0 || errors > 0) throw new Error(`${url}: ${non2xx} refusals, ${errors} errors.`);
  return requests.average;
}

/** POST /api/diagnose, against a bare route handler that parses and echoes the same JSON. Needs both builds. */
export async function benchRoute(root: string, evidence: Evidence): Promise<Ratio> {
  const data = mkdtempSync(join(tmpdir(), "auth-doctor-bench-"));
  const children: ChildProcess[] = [];
  try {
    const [ours, floor] = [await freePort(), await freePort()];
    const diagnoseUrl = `http://127.0.0.1:${ours}/api/diagnose`.replace("127.0.0.1", "localhost");
    const echoUrl = `http://127.0.0.1:${floor}/echo`;
    const env = { PORT: String(ours), DATA_DIR: data, LOG_LEVEL: "error" };
    children.push(await start(join(root, "dist/server/main.mjs"), [], env, diagnoseUrl));
    children.push(await start(join(root, "bench/echo/serve.mjs"), [String(floor)], {}, echoUrl));
    const body = JSON.stringify(evidence);
    await requestsPerSecond(diagnoseUrl, body);
    await requestsPerSecond(echoUrl, body);
    return await measureRatio(
      "POST /api/diagnose, requests/s against a bare echo route",
      { least: 0.85 },
      5,
      () => requestsPerSecond(diagnoseUrl, body),
      () => requestsPerSecond(echoUrl, body),
    );
  } finally {
    for (const child of children) child.kill();
    rmSync(data, { recursive: true, force: true });
  }
}
