import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface ServerProcess {
  readonly origin: string;
  readonly port: number;
  readonly dataDir: string;
  /** Everything that it has written so far, over restarts too. */
  output(): string;
  /** As a power cut ends it. */
  kill(): Promise<void>;
  /** Asks it to stop, and waits until it has; answers its exit code. */
  term(): Promise<number | null>;
  /** Starts again, on the same port and data. */
  start(): Promise<void>;
  /** Ends it and removes its data. */
  discard(): Promise<void>;
}

export async function startServer(
  env: Readonly<Record<string, string>> = {},
  port: number | null = null,
): Promise<ServerProcess> {
  const own = port ?? (await freePort());
  const dataDir = mkdtempSync(join(tmpdir(), "auth-doctor-server-"));
  let text = "";
  let child: ChildProcess | null = null;
  let gone: Promise<number | null> = Promise.resolve(null);

  const start = async () => {
    const { PATH = "", HOME = "", TMPDIR = tmpdir() } = process.env;
    const settings = { PATH, HOME, TMPDIR, NODE_ENV: "production", LOG_LEVEL: "debug", ...env };
    const started = spawn(process.execPath, ["dist/server/main.mjs"], {
      env: { ...settings, PORT: String(own), DATA_DIR: dataDir } as NodeJS.ProcessEnv,
      stdio: ["ignore", "pipe", "pipe"],
    });
    child = started;
    gone = new Promise((resolve) => started.once("close", resolve));
    const before = text.length;
    await new Promise<void>((resolve, reject) => {
      const read = (chunk: Buffer) => {
        text += chunk.toString("utf8");
        if (text.includes("Auth Doctor for Haravan:", before)) resolve();
      };
      started.stdout?.on("data", read);
      started.stderr?.on("data", read);
      void gone.then(() => reject(new Error(`the server did not start:\n${text.slice(before)}`)));
    });
  };

  const end = (signal: NodeJS.Signals) => {
    if (child?.exitCode === null) child.kill(signal);
    return gone;
  };

  await start();
  return {
    origin: `http://localhost:${own}`,
    port: own,
    dataDir,
    output: () => text,
    kill: async () => void (await end("SIGKILL")),
    term: () => end("SIGTERM"),
    start,
    discard: async () => {
      await end("SIGKILL");
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
}
