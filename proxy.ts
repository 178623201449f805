import { join } from "node:path";
import { type NextRequest, NextResponse } from "next/server";
import { parseEnv } from "@/lib/env/parse-env";
import { pagePolicy, prerenderedPolicy } from "@/lib/http/content-security-policy";
import { type CatalogPlace, placeCatalogPage } from "@/lib/http/place-catalog-page";
import { localeCookie, readLocale } from "@/lib/http/request-locale";
import { readScriptHashes, scriptHashesFile } from "@/lib/http/script-hashes";

// Headers, and which language of the catalog: who may see what is decided where the data is read.
const env = parseEnv(process.env);
const hashes = readScriptHashes(join(/* turbopackIgnore: true */ process.cwd(), scriptHashesFile));
const place = {
  formTargets: formTargets(),
  https: env.ok && env.value.appOrigin.startsWith("https:"),
  development: process.env.NODE_ENV === "development",
};

function formTargets(): string[] {
  if (!env.ok) return [];
  const { sandboxOrigin, signIn } = env.value;
  return [
    "https://accounts.haravan.com",
    ...(sandboxOrigin ? [sandboxOrigin] : []),
    ...(signIn.kind === "oidc" ? [new URL(signIn.issuer).origin] : []),
  ];
}

/** No page has this address; app/global-not-found.tsx answers. */
const nowhere = "/nothing/here";

export function proxy(request: NextRequest): NextResponse {
  const reader = readLocale(request.cookies.get(localeCookie)?.value, request.headers.get("accept-language"));
  const { pathname, searchParams } = request.nextUrl;
  const catalog = placeCatalogPage(pathname, searchParams, reader);
  if (catalog?.kind === "page") return prerendered(request, catalog);
  return withNonce(request, catalog);
}

/** The same bytes for everybody: no nonce, the scripts are named by their hashes. */
function prerendered(request: NextRequest, { path }: CatalogPlace & { kind: "page" }): NextResponse {
  const response = NextResponse.rewrite(inside(request, path));
  response.headers.set("content-security-policy", prerenderedPolicy({ ...place, hashes: hashes[path] ?? [] }));
  return response;
}

function withNonce(request: NextRequest, catalog: Exclude<CatalogPlace, { kind: "page" }> | null): NextResponse {
  const nonce = crypto.randomUUID().replaceAll("-", "");
  const policy = pagePolicy({ ...place, nonce });
  const headers = new Headers(request.headers);
  headers.set("x-nonce", nonce);
  headers.set("content-security-policy", policy);
  // An address of the catalog that has no page goes where every unknown address goes.
  const response =
    catalog === null
      ? NextResponse.next({ request: { headers } })
      : NextResponse.rewrite(inside(request, catalog.kind === "search" ? catalog.path : nowhere), {
          request: { headers },
        });
  response.headers.set("content-security-policy", policy);
  return response;
}

function inside(request: NextRequest, path: string): URL {
  const url = request.nextUrl.clone();
  url.pathname = path;
  return url;
}

// Everything but files and the API, which never run as a page: a prefetch counts too, since its answer may become one.
export const config = { matcher: ["/((?!_next/static|icon.svg|api/(?!auth/)).*)"] };
