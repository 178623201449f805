import type { Observed } from "@/lib/diagnosis";
import { readScopes } from "@/lib/oauth/read-scopes";
import type { CallStep, FrontChannelStep, Step, StepName } from "@/lib/trace/model";
import { headerValue } from "@/lib/trace/raw";
import { queryOf, toRecord } from "./build-evidence-message";

const inSeconds = (ms: number): number => Math.round(ms / 100) / 10;

const sameSecret = (one: string | undefined, other: string | undefined): boolean | null => {
  const hash = (value: string | undefined) => /#([0-9a-f]{8})$/.exec(value ?? "")?.[1];
  const [left, right] = [hash(one), hash(other)];
  return left === undefined || right === undefined ? null : left === right;
};

const frontOf = (steps: readonly Step[], name: StepName): FrontChannelStep | undefined =>
  steps.findLast((step): step is FrontChannelStep => step.kind === "front-channel" && step.name === name);

const callOf = (steps: readonly Step[], name: StepName): CallStep | undefined =>
  steps.findLast((step): step is CallStep => step.kind === "call" && step.name === name);

const words = (text: string | undefined): readonly string[] =>
  (text ?? "").split(/\s+/).filter((word) => word !== "" && word !== "–");

/** What the browser was sent away with. */
function atAuthorize(authorize: FrontChannelStep | undefined): Observed {
  if (authorize === undefined) return {};
  const params = toRecord(authorize.params);
  const { client_id, redirect_uri, response_mode, prompt } = params;
  return {
    ...(client_id === undefined ? {} : { client_id_at_authorize: client_id }),
    ...(redirect_uri === undefined ? {} : { redirect_uri_at_authorize: redirect_uri }),
    ...(response_mode === undefined ? {} : { response_mode_at_authorize: response_mode }),
    ...(prompt === undefined ? {} : { prompt }),
    code_challenge_sent: params["code_challenge"] !== undefined,
    scopes_requested: words(params["scope"]),
  };
}

/** The code between the callback that delivered it and the exchange that sent it. */
function ofCode(leg: readonly Step[], token: CallStep): Observed {
  const callback = frontOf(leg, "callback");
  if (callback === undefined) return {};
  const keptMs = callback.facts["keptMs"];
  const sinceMs = token.atMs - callback.atMs + (typeof keptMs === "number" ? keptMs : 0);
  const delivered = callback.params.find(({ name }) => name === "code")?.value;
  const sent = queryOf(`?${token.exchange.request.body ?? ""}`).find(({ name }) => name === "code")?.value;
  const same = sameSecret(delivered, sent);
  const age = { code_age_s: inSeconds(Math.max(0, sinceMs)) };
  if (same === null || (same && !isServersOwn(leg))) return age;
  return { ...age, code_matches_callback: same };
}

/** Anybody can write a code into a callback; only the hash in a signed ID token beside it says whose it is. */
function isServersOwn(leg: readonly Step[]): boolean {
  const front = leg.find(({ name, facts }) => name === "id-token" && facts["source"] === "front-channel");
  return front?.checks.some(({ id, result }) => id === "c-hash" && result === "ok") ?? false;
}

function jsonOf(call: CallStep): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(call.exchange.response?.body ?? "");
    return typeof value === "object" && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

/** A token used in the very run that obtained it. */
function ofToken(token: CallStep | undefined, use: CallStep, requested: readonly string[]): Observed {
  if (token?.exchange.response?.status !== 200) return {};
  const answer = jsonOf(token);
  const { access_token: issued, expires_in: lifetime, scope } = answer;
  const sent = headerValue(use.exchange.request.headers, "authorization") ?? undefined;
  const same = sameSecret(typeof issued === "string" ? issued : undefined, sent);
  return {
    token_scopes: readScopes(requested, typeof scope === "string" ? scope : null).granted,
    token_age_s: inSeconds(Math.max(0, use.atMs - token.atMs)),
    ...(typeof lifetime === "number" ? { token_expires_in_s: lifetime } : {}),
    ...(same === null ? {} : { token_matches_issued: same }),
  };
}

/** Which role the person had who logged in for this run. */
export function rolesOf(steps: readonly Step[]): readonly string[] | null {
  const role = steps.findLast(({ name }) => name === "role")?.facts["role"];
  return typeof role === "string" ? words(role) : null;
}

/** The provider's clock against ours, by the newest answer that had one. */
function clockOf(steps: readonly Step[]): Observed {
  const offset = steps.findLast(
    (step): step is CallStep => step.kind === "call" && step.exchange.clockOffsetSeconds !== undefined,
  )?.exchange.clockOffsetSeconds;
  return offset === undefined ? {} : { server_time_offset_s: offset };
}

/** What the run itself had recorded by the time of `refused`: the same leg's authorize request, callback and tokens. */
export function observedInRun(steps: readonly Step[], refused: Step): Observed {
  const before = steps.slice(0, steps.indexOf(refused) + 1);
  const leg = before.filter((step) => step.leg === refused.leg);
  const authorize = atAuthorize(frontOf(leg, "authorize"));
  const roles = rolesOf(before);
  const call = refused.kind === "call" ? refused : null;
  return {
    ...authorize,
    ...clockOf(before),
    ...(roles === null ? {} : { user_roles: roles }),
    ...(call?.name === "token" ? ofCode(leg, call) : {}),
    ...(call?.name === "shop" || call?.name === "userinfo"
      ? ofToken(callOf(leg, "token"), call, authorize.scopes_requested ?? [])
      : {}),
  };
}
