import "server-only";
import type { NextApiRequest, NextApiResponse } from "next";
import type { AuthOptions } from "next-auth";
import nextAuthModule from "next-auth/next";
import { authPath } from "./session-settings";

export interface AuthCall {
  readonly method: "GET" | "POST";
  readonly action: string;
  readonly provider?: string | undefined;
  readonly query: Readonly<Record<string, string>>;
  readonly body: Readonly<Record<string, string>>;
  readonly cookies: ReadonlyMap<string, string>;
}

export interface AuthAnswer {
  readonly status: number;
  readonly location: string | null;
  readonly setCookies: readonly string[];
  readonly body: unknown;
}

type Handler = (request: NextApiRequest, response: NextApiResponse, options: AuthOptions) => Promise<unknown>;

// CommonJS: depending on who loads it, the function is the default export or one level below.
const unwrapped: unknown = nextAuthModule;
const nextAuth = (typeof unwrapped === "function" ? unwrapped : (unwrapped as { default: unknown }).default) as Handler;

/** Runs one action of next-auth on values that were checked before, without its own reading of the request. */
export async function callNextAuth(appOrigin: string, options: AuthOptions, call: AuthCall): Promise<AuthAnswer> {
  // biome-ignore lint/style/noProcessEnv: next-auth reads its own address here and nowhere else; never from a Host header.
  process.env["NEXTAUTH_URL"] = `${appOrigin}${authPath}`;
  const path = call.provider === undefined ? [call.action] : [call.action, call.provider];
  const request = {
    method: call.method,
    headers: {},
    cookies: Object.fromEntries(call.cookies),
    query: { ...call.query, nextauth: path },
    body: call.body,
  };
  const answer = { status: 200, headers: new Map<string, string | string[]>(), body: undefined as unknown };
  const response = {
    status(code: number) {
      answer.status = code;
      return response;
    },
    setHeader(name: string, value: string | string[]) {
      answer.headers.set(name.toLowerCase(), value);
      return response;
    },
    getHeader: (name: string) => answer.headers.get(name.toLowerCase()),
    json(body: unknown) {
      answer.body = body;
    },
    send(body: unknown) {
      answer.body = body;
    },
    end() {},
  };
  await nextAuth(request as unknown as NextApiRequest, response as unknown as NextApiResponse, options);
  const location = answer.headers.get("location");
  return {
    status: answer.status,
    location: typeof location === "string" ? location : null,
    setCookies: [answer.headers.get("set-cookie") ?? []].flat(),
    body: answer.body,
  };
}
