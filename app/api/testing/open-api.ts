import { encode } from "next-auth/jwt";
import { createApiKey } from "@/lib/db/create-api-key";
import { createSession } from "@/lib/db/create-session";
import { savePerson } from "@/lib/db/save-person";
import { type FlowWorld, openFlow } from "@/lib/flows/testing/open-flow";
import { cookieNames, sessionSecret } from "@/lib/session/session-settings";
import type { PersonView } from "@/lib/trace/views";
import type { ApiPath } from "../operations";
import { routeModules } from "./route-modules";

export interface Asked {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: a test reads the wire as it comes.
  readonly json: any;
}

export interface Ask {
  readonly method?: "GET" | "POST" | "PUT" | "PATCH" | "DELETE" | "OPTIONS";
  readonly key?: string | null;
  readonly json?: unknown;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: string;
}

export interface ApiWorld {
  readonly flow: FlowWorld;
  readonly key: string;
  ask(path: ApiPath, how?: Ask): Promise<Asked>;
  keyOf(person: PersonView): Promise<string>;
  stranger(): Promise<PersonView>;
  /** The cookie header of a signed-in browser. */
  session(of?: PersonView): Promise<string>;
  /** An install through to its end; the id of its installation. */
  install(): Promise<string>;
  close(): Promise<void>;
}

/** The route handlers themselves, over the real flows, database and sandbox; what the server adds is added here. */
export async function openApi(): Promise<ApiWorld> {
  const flow = await openFlow();
  const { ctx, person } = flow;
  globalThis.authDoctorFlowContext = Promise.resolve(ctx);
  const keyOf = async ({ id }: PersonView) => (await createApiKey(ctx.db, { personId: id, name: "test" })).key;
  const key = await keyOf(person);

  const ask: ApiWorld["ask"] = async (path, how = {}) => {
    const { method = how.json === undefined && how.body === undefined ? "GET" : "POST", params = {} } = how;
    const credentials = how.key === undefined ? key : how.key;
    const body = how.json === undefined ? how.body : JSON.stringify(how.json);
    const headers = new Headers({
      "x-auth-doctor-local": "1",
      ...(credentials === null ? {} : { authorization: `Bearer ${credentials}` }),
      ...(body === undefined ? {} : { "content-type": "application/json" }),
      ...how.headers,
    });
    const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => params[name] ?? "");
    const request = new Request(`${ctx.env.appOrigin}${filled}${how.query ?? ""}`, {
      method,
      headers,
      ...(body === undefined ? {} : { body }),
    });
    const handle = (await routeModules[path]())[method];
    if (handle === undefined) throw new Error(`${path} exports no ${method}`);
    const answer = await handle(request, { params: Promise.resolve({ ...params }) });
    const text = await answer.text();
    const isJson = answer.headers.get("content-type")?.includes("json") === true;
    return { status: answer.status, headers: answer.headers, text, json: isJson ? JSON.parse(text) : null };
  };

  return {
    flow,
    key,
    ask,
    keyOf,
    stranger: () =>
      savePerson(ctx.db, {
        issuer: "https://elsewhere.test",
        sub: "2",
        name: "Stranger",
        email: null,
        signedInBy: "sandbox",
      }),
    async session(of = person) {
      const sid = await createSession(ctx.db, { personId: of.id, expiresAtMs: ctx.now() + 600_000 });
      const token = await encode({ token: { sid }, secret: sessionSecret(ctx.env) });
      return `${cookieNames(ctx.env).sessionToken}=${token}`;
    },
    async install() {
      const left = await flow.leave();
      const run = await flow.comeBack(left, await flow.visit(left.authorizeUrl));
      if (run.installationId === null) throw new Error(`not installed: ${run.outcome}`);
      return run.installationId;
    },
    close: () => flow.close(),
  };
}
