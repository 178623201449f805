import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { migrate } from "@/lib/db/migrate";
import { openDatabase } from "@/lib/db/open-database";
import { parseEnv } from "@/lib/env/parse-env";
import { handleAuthRequest } from "../handle-auth-request";
import type { SessionContext } from "../session-context";
import { type StartSignIn, startSignIn } from "../start-sign-in";
import { createFakeProvider } from "./fake-provider";

const secretKey = new Uint8Array(32).map((_, at) => at + 7);

export async function openForTest(variables: Record<string, string> = {}) {
  const dataDir = mkdtempSync(join(tmpdir(), "auth-doctor-session-"));
  const parsed = parseEnv({ DATA_DIR: dataDir, ...variables });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.failure));
  const env = { ...parsed.value, secretKey };
  let ahead = 0;
  const now = () => Date.now() + ahead;
  const db = await openDatabase({ dataDir, databaseUrl: null, secretKey, now });
  await migrate(db);
  onTestFinished(async () => {
    await db.close();
    rmSync(dataDir, { recursive: true, force: true });
  });
  const provider = createFakeProvider(now);
  const context: SessionContext = { env, db, send: provider.send };
  const pass = (ms: number) => {
    ahead += ms;
  };
  return { context, provider, pass, dataDir, browser: () => createBrowser(context) };
}

/** Keeps cookies as a browser would, and sends what our own server adds. */
export function createBrowser(context: SessionContext) {
  const { appOrigin } = context.env;
  const jar = new Map<string, string>();
  const absorb = (response: Response) => {
    for (const line of response.headers.getSetCookie()) {
      const [pair = ""] = line.split(";");
      const at = pair.indexOf("=");
      const name = pair.slice(0, at);
      if (/;\s*max-age=0/i.test(line)) jar.delete(name);
      else jar.set(name, pair.slice(at + 1));
    }
    return response;
  };
  const headers = (extra: Record<string, string> = {}) => {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join("; ");
    return new Headers({ "x-auth-doctor-local": "1", ...(cookie && { cookie }), ...extra });
  };
  return {
    jar,
    headers,
    request: (path: string, init: { method?: string; body?: string; headers?: Record<string, string> } = {}) =>
      new Request(`${appOrigin}${path}`, {
        ...(init.method && { method: init.method }),
        ...(init.body !== undefined && { body: init.body }),
        headers: headers(init.headers),
      }),
    async start(input: StartSignIn): Promise<URL> {
      const started = await startSignIn(context, new Request(`${appOrigin}/`, { headers: headers() }), input);
      if (!started.ok) throw new Error(started.failure);
      return new URL(absorb(started.value).headers.get("location") ?? "");
    },
    async get(path: string): Promise<Response> {
      const handled = await handleAuthRequest(context, new Request(`${appOrigin}${path}`, { headers: headers() }));
      if (!handled.ok) throw new Error(handled.failure);
      return absorb(handled.value);
    },
  };
}
