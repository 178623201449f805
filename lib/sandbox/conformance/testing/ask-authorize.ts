import { attribute, hiddenFields, offeredScopes, type Page, shownError, type TestBrowser } from "../../testing/browser";
import { redirectUri } from "../../testing/plain-world";
import type { Conformance } from "./open-conformance";
import type { AuthorizeAsk, Base, Fields, Landing } from "./row";

const shared = { redirect_uri: redirectUri, scope: "openid profile", state: "s1" };

const bases: Readonly<Record<Base, Fields>> = {
  code: { client_id: "plain", response_type: "code", ...shared },
  hybrid: { client_id: "mixed", response_type: "code id_token", response_mode: "form_post", nonce: "n1", ...shared },
  implicit: { client_id: "browser", response_type: "id_token token", nonce: "n1", ...shared },
};

export function encodeFields(...layers: readonly (Fields | undefined)[]): URLSearchParams {
  const fields: Fields = Object.assign({}, ...layers);
  return new URLSearchParams(
    Object.entries(fields).flatMap(([name, value]) =>
      (value === null ? [] : typeof value === "string" ? [value] : value).map((one) => [name, one]),
    ),
  );
}

const signIn = (visitor: TestBrowser, page: Page, person: string): Promise<Page> =>
  visitor.submit(page, [
    ["Username", person],
    ["Password", person],
  ]);

const isLogin = ({ html }: Page): boolean => html.includes('name="Username"');
const isConsent = ({ html }: Page): boolean => html.includes('name="button" value="no"');

async function decide(visitor: TestBrowser, page: Page, consent: AuthorizeAsk["consent"]): Promise<Page> {
  if (consent === undefined || !isConsent(page)) return page;
  if (consent === "deny") return visitor.submit(page, [["button", "no"]]);
  const scopes = consent === "allow" ? offeredScopes(page) : consent;
  return visitor.submit(page, [["button", "yes"], ...scopes.map((scope) => ["ScopesConsented", scope] as const)]);
}

/** Sends the request, signs in and consents where it is asked to. */
export async function askAuthorize(at: Conformance, ask: AuthorizeAsk, person: string | null): Promise<Page> {
  const { base = "code", change, method = "GET", contentType, signedIn = false, consent } = ask;
  const visitor = at.browser();
  if (signedIn) await signIn(visitor, await visitor.open(`${at.issuer}/account/login`), "an");
  const query = encodeFields(bases[base], change).toString();
  const url = `${at.issuer}/connect/authorize`;
  const page =
    method === "POST"
      ? await visitor.open(url, {
          method,
          body: query,
          headers: { "content-type": contentType ?? "application/x-www-form-urlencoded" },
        })
      : await visitor.open(`${url}?${query}`, { method });
  return decide(visitor, person !== null && isLogin(page) ? await signIn(visitor, page, person) : page, consent);
}

function callback(mode: "query" | "fragment" | "form_post", pairs: Iterable<[string, string]>, to: string): Landing {
  const fields = [...pairs];
  const value = (name: string) => fields.find(([one]) => one === name)?.[1];
  const error = value("error");
  const scope = value("scope");
  return {
    callback: mode,
    to,
    fields: fields.map(([name]) => name),
    ...(error === undefined ? {} : { error }),
    ...(scope === undefined ? {} : { scope }),
  };
}

/** Where the browser stands now. */
export function readLanding(at: Conformance, page: Page): Landing {
  if (new URL(page.url).origin !== new URL(at.base).origin) {
    const [head = "", hash] = page.url.split("#", 2);
    if (hash?.includes("=") && hash !== "_=_") return callback("fragment", new URLSearchParams(hash), head);
    const [to = "", query] = head.split("?", 2);
    const landing = callback("query", new URLSearchParams(query), to);
    return hash === "_=_" ? { ...landing, tail: "#_=_" } : landing;
  }
  const [error, description] = shownError(page) ?? [];
  if (error !== undefined) return { page: "error", error, description: description || null };
  if (isLogin(page)) return { page: "login" };
  if (isConsent(page)) return { page: "consent" };
  const action = attribute(/<form\b[^>]*>/.exec(page.html)?.[0] ?? "", "action");
  return action === undefined ? { status: page.status } : callback("form_post", hiddenFields(page), action);
}

/** A field of the callback. */
export function callbackField(page: Page, name: string): string {
  const url = new URL(page.url);
  const form = new Map(hiddenFields(page));
  return url.searchParams.get(name) ?? new URLSearchParams(url.hash.slice(1)).get(name) ?? form.get(name) ?? "";
}
