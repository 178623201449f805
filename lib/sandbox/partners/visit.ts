import { z } from "zod";
import type { Core } from "../core";
import { json, jsonNoStore } from "../http/answers";
import { readPath } from "../http/read-path";
import { unescapeHtml } from "../http/unescape-html";
import { coreAt } from "../scenarios/core-at";
import { findScenario } from "../scenarios/scenarios";
import type { AppEndpoint } from "./app-endpoint";
import { readBody } from "./partners";

const visit = z.strictObject({
  /** The authorize URL that a browser would open. */
  url: z.string().max(8_000),
  person: z.string().max(100),
  /** What is answered where the consent page comes. */
  allow: z.boolean().default(true),
  prefer: z
    .string()
    .max(200)
    .refine((text) => /^[\t -~\u0080-\u00ff]*$/.test(text), "must be what a header can carry")
    .optional(),
});

type Visit = z.infer<typeof visit>;
type Fetch = (request: Request) => Response | Promise<Response>;

type End =
  | { readonly kind: "callback"; readonly method: "GET" | "POST"; readonly to: string; readonly params: Params }
  | { readonly kind: "stopped"; readonly status: number; readonly url: string };

type Params = readonly { readonly name: string; readonly value: string }[];

/** The hidden fields of our own form_post page. */
const fieldsOf = (page: string): Params =>
  [...page.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)">/g)].map(([, name = "", value = ""]) => ({
    name: unescapeHtml(name),
    value: unescapeHtml(value),
  }));

/** What the person would do on the page that this address is; `null`: nothing, it is no page of ours in between. */
function fillIn(core: Core, at: URL, { person, allow }: Visit): URLSearchParams | null {
  const returnUrl = at.searchParams.get("ReturnUrl") ?? "";
  const asked = URL.parse(returnUrl, core.issuer)?.searchParams ?? new URLSearchParams();
  switch (at.pathname.slice(new URL(core.issuer).pathname.length)) {
    case "/account/login":
      return new URLSearchParams({ ReturnUrl: returnUrl, DemoPerson: person });
    case "/account/store": {
      const [first] = core.world.people.get(person)?.orgs ?? [];
      return new URLSearchParams({ ReturnUrl: returnUrl, orgid: first?.orgid ?? "" });
    }
    case "/consent":
      return new URLSearchParams([
        ["ReturnUrl", returnUrl],
        ["button", allow ? "yes" : "no"],
        ...(asked.get("scope") ?? "").split(" ").map((scope) => ["ScopesConsented", scope]),
      ]);
    default:
      return null;
  }
}

/** Of the query and of the fragment, without the `#_=_` that keeps an older fragment from coming along. */
const paramsOf = ({ searchParams, hash }: URL): Params =>
  [...searchParams, ...new URLSearchParams(hash === "#_=_" ? "" : hash.slice(1))].map(([name, value]) => ({
    name,
    value,
  }));

/** Of an app's own scheme there is no origin. */
const withoutParams = ({ href }: URL): string => href.split(/[?#]/, 1)[0] ?? href;

const maxHops = 12;

/** At the issuer whose authorize URL this is, a scenario's path among them; `null`: it is nobody's. */
function visited(core: Core, url: string): Core | null {
  const rest = url.startsWith(`${core.issuer}/`) ? url.slice(core.issuer.length) : "";
  // As the server reads it, wherever the issuer stands.
  const { path, scenario } = readPath({ basePath: "" }, "/accounts", new URL(core.issuer).origin + rest);
  if (path !== "/accounts/connect/authorize") return null;
  return scenario === null || findScenario(scenario) !== undefined ? coreAt(core, scenario) : null;
}

/** A demo person's browser, without a window: over the same routes as any other, cookies and all. */
async function walk(core: Core, fetch: Fetch, asked: Visit): Promise<End> {
  let url = asked.url;
  let cookie = "";
  let form: URLSearchParams | null = null;
  for (let hop = 0; hop < maxHops; hop += 1) {
    const headers = { cookie, ...(asked.prefer === undefined ? {} : { prefer: asked.prefer }) };
    const answer: Response = await fetch(
      new Request(url, form === null ? { headers } : { method: "POST", body: form, headers }),
    );
    cookie = answer.headers.getSetCookie()[0]?.split(";", 1)[0] ?? cookie;
    const location = answer.headers.get("location");
    if (location === null) {
      const page = answer.status === 200 ? await answer.text() : "";
      const to = /<form method="post" action="([^"]*)"><input type="hidden"/.exec(page)?.[1];
      const own = to === undefined || unescapeHtml(to).startsWith(core.issuer);
      return own
        ? { kind: "stopped", status: answer.status, url }
        : { kind: "callback", method: "POST", to: unescapeHtml(to), params: fieldsOf(page) };
    }
    const next = URL.parse(location, url);
    // What the server takes for an address a browser may not be able to read.
    if (next === null) return { kind: "stopped", status: answer.status, url: location };
    if (!next.href.startsWith(`${core.issuer}/`)) {
      return { kind: "callback", method: "GET", to: withoutParams(next), params: paramsOf(next) };
    }
    url = next.href;
    form = fillIn(core, next, asked);
  }
  return { kind: "stopped", status: 508, url };
}

/** `POST …/visits`: what a demo person's browser would bring back to this app. */
export const visitAs =
  (fetch: Fetch): AppEndpoint =>
  async (core, c) => {
    const asked = await readBody(c, visit);
    if (Array.isArray(asked)) return json(c, 400, { errors: asked });
    const here = visited(core, asked.url);
    if (here === null) {
      const message = `must begin with ${core.issuer}/connect/authorize?, or with ${core.issuer}/~ and a scenario before that`;
      return json(c, 400, { errors: [{ path: "url", message }] });
    }
    if (!core.world.people.has(asked.person))
      return json(c, 400, { errors: [{ path: "person", message: "no such person" }] });
    return jsonNoStore(c, 200, await walk(here, fetch, asked));
  };
