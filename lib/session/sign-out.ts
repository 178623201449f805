import "server-only";
import { endSession } from "@/lib/db/end-session";
import { err, ok, type Result } from "@/lib/result/result";
import { checkOrigin, type OriginFault } from "./check-origin";
import { readSession } from "./read-session";
import { redirectResponse } from "./redirect-response";
import type { SessionContext } from "./session-context";
import { cookieNames, expiredCookie } from "./session-settings";

/** Ends the session in the database, so that a copy of the cookie is worth nothing, and drops the cookies. */
export async function signOut(
  { env, db }: Pick<SessionContext, "env" | "db">,
  request: Request,
): Promise<Result<Response, OriginFault>> {
  const origin = checkOrigin(request.headers, env.appOrigin);
  if (!origin.ok) return err(origin.failure);
  const sessionId = await readSession(env, request.headers.get("cookie"));
  if (sessionId !== null) await endSession(db, sessionId);
  const dropped = Object.values(cookieNames(env)).map((name) => expiredCookie(env, name));
  return ok(redirectResponse(`${env.appOrigin}/`, dropped));
}
