import {
  type Answer,
  boxesOf,
  type Fields,
  type Form,
  formBody,
  header,
  locationOf,
  readFormOf,
  type Visitor,
} from "./http-client";

/** What the accounts server hands to the browser at the end of a leg. */
export type Arrival = { readonly kind: "query"; readonly url: string } | { readonly kind: "form"; readonly form: Form };

export interface Wishes {
  readonly person?: "owner" | "staff" | "owner-two";
  readonly allow?: boolean;
}

const callback = /^\/(install\/(login|grandservice)|api\/auth\/callback\/sandbox)$/;

/** From an authorize URL through login and consent to what comes back; nothing is delivered. */
export async function walkSandbox(visitor: Visitor, authorizeUrl: string, wishes: Wishes = {}): Promise<Arrival> {
  let answer = await visitor.get(authorizeUrl);
  for (let step = 0; step < 12; step += 1) {
    if (header(answer, "location") !== undefined) {
      const to = locationOf(answer);
      if (callback.test(new URL(to).pathname)) return { kind: "query", url: to };
      answer = await visitor.get(to);
      continue;
    }
    if (answer.status !== 200 || !answer.body.includes("<form")) {
      throw new Error(`stranded at ${answer.url}: ${answer.status}`);
    }
    const form = readFormOf(answer);
    if (callback.test(new URL(form.action).pathname)) return { kind: "form", form };
    answer = await visitor.post(form.action, [...form.fields, ...choose(answer, wishes)]);
  }
  throw new Error(`no end after ${answer.url}`);
}

function choose(page: Answer, { person = "owner", allow = true }: Wishes): readonly (readonly [string, string])[] {
  if (page.body.includes('name="DemoPerson"')) return [["DemoPerson", person]];
  const scopes = boxesOf(page, "ScopesConsented");
  if (!allow || scopes.length === 0) return [["button", "no"]];
  return [...scopes.map((scope) => ["ScopesConsented", scope] as const), ["button", "yes"]];
}

/** The POST of a form_post, as a browser sends it from the sandbox's page: no Lax cookies, a foreign origin. */
export function postArrival(
  visitor: Visitor,
  { form }: Extract<Arrival, { kind: "form" }>,
  origin: string,
): Promise<Answer> {
  const headers = { "content-type": "application/x-www-form-urlencoded", origin, "sec-fetch-site": "cross-site" };
  return visitor.ask(form.action, { method: "POST", cookies: false, headers, body: formBody(form.fields) });
}

/** A refused callback first leaves the address with the code behind; answers the refusal itself. */
export async function settle(visitor: Visitor, answer: Answer): Promise<Answer> {
  const to = header(answer, "location") ?? "";
  return answer.status === 303 && to.includes("?refused=") ? await visitor.get(new URL(to, answer.url).href) : answer;
}

/** Delivers what came back; answers the redirect that the finishing GET ends in. */
export async function deliver(visitor: Visitor, arrival: Arrival, sandboxOrigin: string): Promise<Answer> {
  if (arrival.kind === "query") return await visitor.get(arrival.url);
  return await visitor.get(locationOf(await postArrival(visitor, arrival, sandboxOrigin)));
}

interface Here {
  readonly tool: { readonly origin: string };
  readonly sandbox: { readonly origin: string };
}

export async function signIn(
  visitor: Visitor,
  { tool, sandbox }: Here,
  person: Wishes["person"] = "owner",
): Promise<void> {
  const away = await visitor.post(`${tool.origin}/sign-in/start`, { callbackUrl: "/" });
  const back = await deliver(visitor, await walkSandbox(visitor, locationOf(away), { person }), sandbox.origin);
  if (locationOf(back) !== `${tool.origin}/`) throw new Error(`not signed in: ${locationOf(back)}`);
}

/** Begins a run; answers where the browser is sent. */
export async function startInstall(visitor: Visitor, { tool }: Here, choices: Fields = {}): Promise<string> {
  return locationOf(await visitor.post(`${tool.origin}/install/start`, choices));
}

/** Both legs, up to what comes back of the last one. */
export async function walkToLastCallback(
  visitor: Visitor,
  here: Here,
  choices: Readonly<Record<string, string>> = {},
  wishes: Wishes = {},
): Promise<Arrival> {
  const first = await walkSandbox(visitor, await startInstall(visitor, here, choices), wishes);
  if (choices["flow"] === "direct") return first;
  const next = await deliver(visitor, first, here.sandbox.origin);
  return await walkSandbox(visitor, locationOf(next), wishes);
}

/** A whole install; answers the address of its run. */
export async function install(
  visitor: Visitor,
  here: Here,
  choices: Readonly<Record<string, string>> = {},
  wishes: Wishes = {},
): Promise<string> {
  const last = await walkToLastCallback(visitor, here, choices, wishes);
  return locationOf(await deliver(visitor, last, here.sandbox.origin));
}
