import "server-only";
import { endSession } from "@/lib/db/end-session";
import { err, ok, type Result } from "@/lib/result/result";
import { buildAuthOptions } from "./build-auth-options";
import { type AuthAnswer, type AuthCall, callNextAuth } from "./call-next-auth";
import { checkOrigin } from "./check-origin";
import { findIdentityProvider } from "./find-identity-provider";
import { maySignIn } from "./may-use-sandbox";
import { ownPath } from "./own-path";
import { type AuthRefusal, readAuthRequest } from "./read-auth-request";
import { readSession } from "./read-session";
import { redirectResponse } from "./redirect-response";
import type { SessionContext } from "./session-context";
import { cookieNames, expiredCookie, signInPath } from "./session-settings";
import type { SignInFault } from "./sign-in-fault";

/** Longer than the calls to the provider may take together; then the person is told, whatever still hangs. */
const deadlineMs = 25_000;

/** What stands at /api/auth: next-auth behind a door that lets in only what this tool asks of it. */
export async function handleAuthRequest(
  context: SessionContext,
  request: Request,
): Promise<Result<Response, AuthRefusal>> {
  const { env } = context;
  const { kind } = env.signIn;
  const read = await readAuthRequest(request, kind);
  if (!read.ok) return read;
  const call = sanitised(env.appOrigin, cookieNames(env).callbackUrl, read.value);
  if (call === null) return err("bad-field");
  if (call.method === "POST" && !checkOrigin(request.headers, env.appOrigin).ok) return err("cross-site");
  if (!maySignIn(env, request.headers)) return err("sandbox-off");
  if (call.action === "callback") return ok(await finishSignIn(context, request, call));

  // Only a sign-in that starts needs to know the provider; the rest must not depend on its being reachable.
  const starts = call.action === "signin" && call.method === "POST";
  const provider = starts ? await findIdentityProvider(context) : null;
  if (provider?.ok === false) return ok(signInFailed(context, call, "provider-unreachable"));
  const options = buildAuthOptions(context, { provider: provider?.value ?? null });
  return ok(toResponse(await callNextAuth(env.appOrigin, options, call)));
}

async function finishSignIn(context: SessionContext, request: Request, call: AuthCall): Promise<Response> {
  const { env, db } = context;
  const names = cookieNames(env);
  const before = await readSession(env, request.headers.get("cookie"));
  if (!call.cookies.has(names.state)) {
    // A reload, or the back button: this sign-in ended before.
    if (before !== null) return redirectResponse(`${env.appOrigin}${wayOn(context, call) ?? "/"}`);
    return signInFailed(context, call, "cookie-missing");
  }
  if ("error" in call.query) {
    return signInFailed(context, call, call.query["error"] === "access_denied" ? "access-denied" : "provider-error");
  }
  const provider = await findIdentityProvider(context);
  if (!provider.ok) return signInFailed(context, call, "provider-unreachable");

  let fault: SignInFault = "failed";
  const onRefused = (found: SignInFault) => {
    fault = found;
  };
  const options = buildAuthOptions(context, { provider: provider.value, onRefused });
  const answer = await withinDeadline(callNextAuth(env.appOrigin, options, call));
  if (answer === null) return signInFailed(context, call, "provider-unreachable");
  const signedIn = answer.setCookies.some((cookie) => cookie.startsWith(`${names.sessionToken}=`));
  if (!signedIn || answer.location === null) return signInFailed(context, call, fault);
  // A session is never taken over by the next one.
  if (before !== null) await endSession(db, before);
  return redirectResponse(`${env.appOrigin}${ownPath(answer.location, env.appOrigin) ?? "/"}`, answer.setCookies);
}

/** Back to where signing in starts, with the reason, and without the cookies that next-auth leaves behind. */
function signInFailed(context: SessionContext, call: AuthCall, fault: SignInFault): Response {
  const { env } = context;
  const names = cookieNames(env);
  const query = new URLSearchParams({ error: fault });
  const path = wayOn(context, call);
  if (path !== null) query.set("callbackUrl", path);
  const spent = [names.state, names.nonce, names.pkceCodeVerifier].map((name) => expiredCookie(env, name));
  return redirectResponse(`${env.appOrigin}${signInPath}?${query}`, spent);
}

const wayOn = ({ env }: SessionContext, call: AuthCall): string | null =>
  ownPath(call.cookies.get(cookieNames(env).callbackUrl) ?? "", env.appOrigin);

/** With a callbackUrl that leads nowhere else; `null` when the one that was asked for does. A bad cookie is dropped. */
function sanitised(appOrigin: string, cookieName: string, call: AuthCall): AuthCall | null {
  for (const asked of [call.query["callbackUrl"], call.body["callbackUrl"]]) {
    if (asked !== undefined && ownPath(asked, appOrigin) === null) return null;
  }
  const cookies = new Map(call.cookies);
  if (ownPath(cookies.get(cookieName) ?? "", appOrigin) === null) cookies.delete(cookieName);
  return { ...call, cookies };
}

async function withinDeadline(answer: Promise<AuthAnswer>): Promise<AuthAnswer | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), deadlineMs);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}

function toResponse({ status, location, setCookies, body }: AuthAnswer): Response {
  if (location !== null) return redirectResponse(location, setCookies);
  const headers = new Headers({ "cache-control": "private, no-store", "x-content-type-options": "nosniff" });
  for (const cookie of setCookies) headers.append("set-cookie", cookie);
  headers.set("content-type", "application/json; charset=utf-8");
  return new Response(JSON.stringify(body ?? {}), { status, headers });
}
