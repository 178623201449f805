import { type NextRequest, NextResponse } from "next/server";
import { parseEnv } from "@/lib/env/parse-env";
import { pagePolicy } from "@/lib/http/content-security-policy";

// Headers only: who may see what is decided where the data is read.
const env = parseEnv(process.env);
const development = process.env.NODE_ENV === "development";

function formTargets(): string[] {
  if (!env.ok) return [];
  const { sandboxOrigin, signIn } = env.value;
  return [
    "https://accounts.haravan.com",
    ...(sandboxOrigin ? [sandboxOrigin] : []),
    ...(signIn.kind === "oidc" ? [new URL(signIn.issuer).origin] : []),
  ];
}

export function proxy(request: NextRequest): NextResponse {
  const nonce = crypto.randomUUID().replaceAll("-", "");
  const https = env.ok && env.value.appOrigin.startsWith("https:");
  const policy = pagePolicy({ nonce, formTargets: formTargets(), https, development });
  const headers = new Headers(request.headers);
  headers.set("x-nonce", nonce);
  headers.set("content-security-policy", policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  return response;
}

// Everything but files that never run: a prefetch counts too, since its answer may become a page.
export const config = { matcher: ["/((?!_next/static|icon.svg).*)"] };
