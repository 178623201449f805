import { randomBytes } from "node:crypto";
import { Agent, request as send } from "node:http";
import { expect, test } from "@playwright/test";
import { startPostgres } from "@/lib/db/testing/postgres-server";
import { Visitor } from "./http-client";
import { startPair, startSandbox, type TestSandbox } from "./start-sandbox";
import { freePort, type ServerProcess, startServer } from "./start-server";
import { install, signIn } from "./walk";

test.describe.configure({ mode: "default", timeout: 240_000 });

interface Cluster {
  readonly tools: readonly ServerProcess[];
  readonly sandbox: TestSandbox;
}

const token = "/sandbox/accounts/connect/token";
const refreshes = (sandbox: TestSandbox) =>
  sandbox.calls(token).filter(({ requestBody }) => requestBody.includes("grant_type=refresh_token"));

async function makeKey(visitor: Visitor, tool: ServerProcess): Promise<string> {
  const made = await visitor.post(`${tool.origin}/settings/keys/add`, { name: "ci" }, { accept: "application/json" });
  return JSON.parse(made.body).key;
}

/** An installation, and how a script asks any of the servers about it. */
async function installed({ tools, sandbox }: Cluster) {
  const [tool] = tools;
  if (tool === undefined) throw new Error("no server");
  const owner = new Visitor();
  const here = { tool, sandbox };
  await signIn(owner, here);
  await install(owner, here, { flow: "direct", response: "code-query" });
  const key = await makeKey(owner, tool);
  const script = new Visitor();
  const headers = { authorization: `Bearer ${key}`, "content-type": "application/json" };
  const list = JSON.parse((await script.ask(`${tool.origin}/api/installations`, { headers })).body);
  const { id } = list.installations[0];
  const refresh = async (at: number, agent: Agent) => {
    const url = `${(tools[at % tools.length] ?? tool).origin}/api/installations/${id}/refresh`;
    const answer = await post(url, headers, JSON.stringify({ generation: 1 }), agent);
    return { status: answer.status, ...JSON.parse(answer.body) };
  };
  const view = async () => JSON.parse((await script.ask(`${tool.origin}/api/installations/${id}`, { headers })).body);
  return { refresh, view };
}

function post(url: string, headers: Readonly<Record<string, string>>, body: string, agent: Agent) {
  return new Promise<{ status: number; body: string }>((resolve, reject) => {
    const length = { "content-length": String(Buffer.byteLength(body)) };
    const out = send(url, { method: "POST", agent, headers: { ...headers, ...length } }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on("data", (chunk: Buffer) => chunks.push(chunk));
      answer.on("end", () => resolve({ status: answer.statusCode ?? 0, body: Buffer.concat(chunks).toString() }));
      answer.on("error", reject);
    });
    out.on("error", reject);
    out.end(body);
  });
}

/** Connections to each server at a time: a busy machine lets more of them grow old unread, and the server gives those up. */
const connections = 100;

async function expectOneCall(cluster: Cluster): Promise<void> {
  const { refresh, view } = await installed(cluster);
  const agent = new Agent({ keepAlive: false, maxSockets: connections });
  const answers = await Promise.all(Array.from({ length: 1000 }, (_, at) => refresh(at, agent)));
  expect(refreshes(cluster.sandbox)).toHaveLength(1);
  const { generation, token_fingerprint } = await view();
  expect(generation).toBe(2);
  const said = answers.map(({ status, generation: next, fingerprints, run }) =>
    JSON.stringify([status, next, fingerprints?.access_token, run]),
  );
  expect([...new Set(said)]).toEqual([JSON.stringify([200, 2, token_fingerprint, answers[0]?.run])]);
  expect(answers.filter(({ refreshed }) => refreshed)).toHaveLength(1);
}

test("a thousand refreshes at once through two servers on one PostgreSQL are one call", async () => {
  const postgres = await startPostgres();
  if ("reason" in postgres) {
    process.stderr.write(`\n!! A thousand refreshes are NOT tried on PostgreSQL here: ${postgres.reason}\n`);
    return;
  }
  const [first, second, sandboxPort] = [await freePort(), await freePort(), await freePort()];
  const secretKey = randomBytes(32);
  const sandbox = await startSandbox({ port: sandboxPort, toolOrigin: `http://localhost:${first}`, secretKey });
  const env = {
    SECRET_KEY: secretKey.toString("base64url"),
    SANDBOX_ORIGIN: sandbox.origin,
    DATABASE_URL: postgres.url,
    LOG_LEVEL: "warn",
  };
  const tools = [await startServer(env, first), await startServer(env, second)];
  try {
    await expectOneCall({ tools, sandbox });
  } finally {
    for (const tool of tools) await tool.discard();
    await sandbox.close();
    postgres.stop();
  }
});

test("the same on the embedded database", async () => {
  const { tool, sandbox, discard } = await startPair({ LOG_LEVEL: "warn" });
  try {
    await expectOneCall({ tools: [tool], sandbox });
  } finally {
    await discard();
  }
});
