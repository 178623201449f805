import { spawn } from "node:child_process";
import { createServer } from "node:net";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../..", import.meta.url));

export interface Outcome {
  readonly code: number | null;
  readonly output: string;
}

export interface Program {
  /** What it has printed so far, both streams. */
  output(): string;
  stop(): Promise<void>;
}

interface Options {
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
}

function open(command: readonly string[], { env = {}, cwd = root }: Options) {
  const [file = "", ...args] = command;
  // A group of its own: what the program starts is stopped with it.
  const child = spawn(file, args, { cwd, env: { ...process.env, ...env }, detached: process.platform !== "win32" });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", (text) => (output += text));
  const ended = new Promise<number | null>((resolve) => {
    child.once("error", (fault) => {
      output += fault.message;
      resolve(null);
    });
    child.once("close", resolve);
  });
  return { child, ended, output: () => output };
}

/** Runs a program to its end. */
export async function run(command: readonly string[], options: Options = {}): Promise<Outcome> {
  const { ended, output } = open(command, options);
  return { code: await ended, output: output() };
}

/** Starts a program that stays, and answers once it has printed that it is ready. */
export async function start(command: readonly string[], ready: RegExp, options: Options = {}): Promise<Program> {
  const { child, ended, output } = open(command, options);
  const stop = async () => {
    if (child.exitCode === null && child.pid !== undefined) {
      if (process.platform === "win32") child.kill();
      else process.kill(-child.pid, "SIGTERM");
    }
    await ended;
  };
  await new Promise<void>((resolve, reject) => {
    const look = () => {
      if (ready.test(output())) resolve();
    };
    child.stdout.on("data", look);
    void ended.then((code) => reject(new Error(`${command.join(" ")} ended with ${code}: ${output()}`)));
  });
  return { output, stop };
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
}
