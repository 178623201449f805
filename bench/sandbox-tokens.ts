import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import autocannon from "autocannon";
import { freePort } from "./free-port";
import { measureRatio, type Ratio } from "./ratio";

const headers = { "content-type": "application/x-www-form-urlencoded" };
const who = { client_id: "bench", client_secret: "bench-secret" };
const callback = "https://bench.example/callback";

interface Server {
  readonly child: ChildProcess;
  readonly token: string;
  readonly said: string;
}

async function start(args: readonly string[], token: string): Promise<Server> {
  const child = spawn(process.execPath, args, {
    stdio: ["ignore", "pipe", "ignore"],
    env: { ...process.env, NODE_ENV: "production" },
  });
  let said = "";
  for await (const part of child.stdout.iterator({ destroyOnReturn: false })) {
    said += String(part);
    if (/refreshToken|Simulated Haravan/.test(said))
      return { child, token, said: said.trim().split("\n").at(-1) ?? "" };
  }
  throw new Error(`${args[0]} ended before it listened.`);
}

/** Signs in and exchanges the code, as a browser and an app would. */
async function refreshTokenOf(issuer: string): Promise<string> {
  const query = { ...who, redirect_uri: callback, response_type: "code", scope: "openid offline_access" };
  const returnUrl = `/accounts/connect/authorize/callback?${new URLSearchParams(query)}`;
  const login = await fetch(`${issuer}/account/login`, {
    method: "POST",
    body: new URLSearchParams({ ReturnUrl: returnUrl, Username: "an", Password: "an" }),
    redirect: "manual",
  });
  const cookie = login.headers
    .getSetCookie()
    .map((line) => line.split(";", 1)[0])
    .join("; ");
  const back = await fetch(new URL(returnUrl, issuer), { headers: { cookie }, redirect: "manual" });
  const code = new URL(back.headers.get("location") ?? issuer).searchParams.get("code") ?? "";
  const body = new URLSearchParams({ ...who, grant_type: "authorization_code", code, redirect_uri: callback });
  const { refresh_token } = await (await fetch(`${issuer}/connect/token`, { method: "POST", body })).json();
  return refresh_token;
}

async function requestsPerSecond(url: string, fields: Record<string, string>, granted: boolean): Promise<number> {
  const body = new URLSearchParams(fields).toString();
  const found = await autocannon({ url, method: "POST", headers, body, connections: 16, duration: 3 });
  const wrong = granted ? found.non2xx : found["2xx"] + found["5xx"];
  if (wrong > 0 || found.errors > 0)
    throw new Error(`${url}: ${wrong} answers of the other kind, ${found.errors} errors.`);
  return found.requests.average;
}

/** The token endpoint of the stand-alone sandbox against oidc-provider: the same grants, the same refusals. */
export async function benchSandboxTokens(root: string): Promise<Ratio[]> {
  const servers: Server[] = [];
  try {
    const [port, peerPort] = [await freePort(), await freePort()];
    const issuer = `http://127.0.0.1:${port}/accounts`;
    const world = join(root, "bench/sandbox-world.json");
    const sandbox = [join(root, "dist/scripts/sandbox.mjs"), "--port", String(port), "--world", world];
    const ours = await start(sandbox, `${issuer}/connect/token`);
    servers.push(ours);
    const peer = await start(
      [join(root, "bench/oidc-peer/serve.mjs"), String(peerPort)],
      `http://127.0.0.1:${peerPort}/token`,
    );
    servers.push(peer);
    const refresh = { ...who, grant_type: "refresh_token" };
    const machine = { ...who, grant_type: "client_credentials", scope: "orders" };
    const own = { ...refresh, refresh_token: await refreshTokenOf(issuer) };
    const theirs = { ...refresh, refresh_token: String(JSON.parse(peer.said).refreshToken) };
    const wrong = { ...machine, client_secret: "another" };
    const unknown = { ...refresh, refresh_token: "A".repeat(64) };
    const rows = [
      ["grant of client credentials", machine, machine, true],
      ["refresh with a new ID token", own, theirs, true],
      ["refusal of a wrong secret", wrong, wrong, false],
      ["refusal of an unknown refresh token", unknown, unknown, false],
    ] as const;
    const ratios: Ratio[] = [];
    for (const [name, mine, other, granted] of rows) {
      const [left, right] = [
        () => requestsPerSecond(ours.token, mine, granted),
        () => requestsPerSecond(peer.token, other, granted),
      ];
      await left();
      await right();
      const figures: number[] = [];
      const counted = async () => {
        const figure = await left();
        figures.push(figure);
        return figure;
      };
      const ratio = await measureRatio(`sandbox, ${name}, against oidc-provider`, { least: 2 }, 3, counted, right);
      const rate = Math.round(figures.toSorted((one, next) => one - next)[1] ?? 0);
      ratios.push({ ...ratio, name: `${ratio.name} (${rate} a second here)` });
    }
    return ratios;
  } finally {
    for (const { child } of servers) child.kill();
  }
}
