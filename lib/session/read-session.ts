import "server-only";
import { decode } from "next-auth/jwt";
import { z } from "zod";
import type { Env } from "@/lib/env/env";
import { readCookies } from "./read-cookies";
import { cookieNames, sessionSecret } from "./session-settings";

const Claims = z.object({ sid: z.string().min(1).max(64) });

/** The id of the session that the cookie names, if it is a cookie of ours; the database says whether it still holds. */
export async function readSession(env: Env, cookieHeader: string | null): Promise<string | null> {
  const token = readCookies(cookieHeader).get(cookieNames(env).sessionToken);
  if (token === undefined || token === "") return null;
  try {
    const claims = Claims.safeParse(await decode({ token, secret: sessionSecret(env) }));
    return claims.success ? claims.data.sid : null;
  } catch {
    // Forged, expired, or of another key: nobody is signed in.
    return null;
  }
}
