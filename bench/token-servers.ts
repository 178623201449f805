import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { freePort } from "./free-port";

interface Started {
  readonly child: ChildProcess;
  /** Its last line: what it says when it listens. */
  readonly said: string;
}

async function start(args: readonly string[]): Promise<Started> {
  const child = spawn(process.execPath, args, {
    stdio: ["ignore", "pipe", "ignore"],
    env: { ...process.env, NODE_ENV: "production" },
  });
  let said = "";
  for await (const part of child.stdout.iterator({ destroyOnReturn: false })) {
    said += String(part);
    if (said.endsWith("\n") && /refreshToken|Simulated Haravan|listens, and signs/.test(said))
      return { child, said: said.trim().split("\n").at(-1) ?? "" };
  }
  throw new Error(`${args[0]} ended before it listened.`);
}

/** The sandbox alone, as `npm run sandbox` starts it; answers its issuer. */
export async function startSandbox(root: string) {
  const port = await freePort();
  const world = join(root, "bench/sandbox-world.json");
  const { child } = await start([join(root, "scripts/sandbox.cjs"), "--port", String(port), "--world", world]);
  return { child, issuer: `http://127.0.0.1:${port}/accounts` };
}

interface Made {
  readonly refreshToken: string;
  readonly withoutOpenId: string;
  readonly codes: readonly string[];
}

/** oidc-provider, with tokens and codes that its own models made; answers its token endpoint. */
export async function startPeer(root: string, codes: number) {
  const port = await freePort();
  const { child, said } = await start([join(root, "bench/oidc-peer/serve.mjs"), String(port), String(codes)]);
  const made: Made = JSON.parse(said);
  return { child, token: `http://127.0.0.1:${port}/token`, made };
}

/** A server that does nothing but sign; answers where it takes any form. */
export async function startSigningFloor(root: string) {
  const port = await freePort();
  const { child } = await start([join(root, "bench/signing-floor/serve.mjs"), String(port)]);
  return { child, url: `http://127.0.0.1:${port}/` };
}
