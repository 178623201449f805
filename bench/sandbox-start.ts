import { spawn } from "node:child_process";
import { join } from "node:path";
import { freePort } from "./free-port";
import { measureRatio, type Ratio } from "./ratio";

/** Milliseconds until a program has said a first word, or has ended. */
function timeToWord(args: readonly string[]): Promise<number> {
  const start = performance.now();
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
  return new Promise((resolve, reject) => {
    const done = () => {
      child.kill();
      resolve(performance.now() - start);
    };
    child.once("error", reject);
    child.stdout.once("data", done);
    child.once("exit", done);
  });
}

/** `npm run sandbox` until it listens, its bundling included, against a Node that does nothing. */
export async function benchSandboxStart(root: string): Promise<Ratio> {
  const times: number[] = [];
  const ours = async () => {
    const port = String(await freePort());
    const time = await timeToWord([join(root, "scripts/sandbox.cjs"), "--port", port]);
    times.push(time);
    return time;
  };
  await ours();
  times.length = 0;
  const ratio = await measureRatio("start of the sandbox", { most: 25 }, 7, ours, () => timeToWord(["-e", "0"]));
  const median = times.toSorted((left, right) => left - right)[Math.floor(times.length / 2)] ?? Number.NaN;
  const seconds = (median / 1000).toFixed(2);
  return { ...ratio, name: `start of the sandbox against a bare node, ${seconds} s here (aim: under 1 s)` };
}
