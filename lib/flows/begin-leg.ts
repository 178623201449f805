import { z } from "zod";
import { createTransaction } from "@/lib/db/create-transaction";
import type { Registration } from "@/lib/db/read-registration";
import type { TransactionSecrets } from "@/lib/db/read-transaction";
import type { ProviderHosts } from "@/lib/haravan/hosts";
import { loginScopes } from "@/lib/haravan/scopes";
import { buildAuthorizeUrl } from "@/lib/oauth/build-authorize-url";
import { createChallenge } from "@/lib/oauth/create-challenge";
import type { Leg } from "@/lib/trace/model";
import { askSandbox } from "./ask-sandbox";
import type { FlowContext } from "./flow-context";
import { redirectUrls } from "./flow-context";
import { InstallChoices, scopesToAsk } from "./install-choices";
import { mistakeAuthorizeUrl } from "./make-mistakes";
import type { Recorder } from "./record-run";

/** What the login leg proved; the install leg must be about the same store. */
export const LoginFacts = z.object({ sub: z.string(), orgid: z.string().nullable(), name: z.string() });
export type LoginFacts = z.output<typeof LoginFacts>;

/** Sealed in the transaction: found again when the browser comes back. */
export const LegContext = z.object({
  authorizeUrl: z.string(),
  choices: InstallChoices,
  preflight: z.enum(["accepted", "unclear", "skipped"]),
  login: LoginFacts.nullable(),
  /** Of this leg's code, when the sandbox was asked for one. */
  codeLifetimeSeconds: z.number().nullable().default(null),
});
export type LegContext = z.output<typeof LegContext>;

export interface LegPlan {
  readonly leg: Leg;
  readonly url: string;
  readonly secrets: Omit<TransactionSecrets, "context">;
  readonly context: LegContext;
  readonly redirectUri: string;
  readonly scopes: readonly string[];
}

/** How long a browser may take at the accounts server. */
export const waitMs = 10 * 60_000;

/** Pure but for randomness: the authorize request of one leg and what must be remembered of it. */
export function planLeg(
  ctx: FlowContext,
  input: {
    readonly leg: Leg;
    readonly hosts: ProviderHosts;
    readonly registration: Registration;
    readonly choices: InstallChoices;
    readonly login: LoginFacts | null;
  },
): LegPlan {
  const { leg, hosts, registration, choices, login } = input;
  const [loginUrl, installUrl] = redirectUrls(ctx.env);
  const redirectUri = choices.redirectUri ?? (leg === "login" ? loginUrl : installUrl);
  const scopes = leg === "login" ? loginScopes : scopesToAsk(choices, registration.scopes);
  const challenge = createChallenge(ctx.random);
  const hybrid = choices.response === "hybrid-form-post";
  const asks = leg === "install" ? undefined : choices.demoPerson;
  const { url: right } = buildAuthorizeUrl({
    hosts,
    clientId: registration.clientId,
    redirectUri,
    scopes,
    state: challenge.state,
    nonce: challenge.nonce,
    responseType: hybrid ? "code id_token" : "code",
    responseMode: hybrid ? "form_post" : "query",
    ...(choices.pkce ? { codeChallenge: challenge.codeChallenge } : {}),
    ...(asks ? { loginHint: asks, prompt: "login" } : {}),
    ...(choices.maxAgeSeconds === undefined ? {} : { maxAgeSeconds: choices.maxAgeSeconds }),
    ...(choices.orgid ? { orgid: choices.orgid } : {}),
  });
  const url = ctx.rehearsal === undefined ? right : mistakeAuthorizeUrl(ctx.rehearsal, right);
  return {
    leg,
    url,
    redirectUri,
    scopes,
    secrets: {
      state: challenge.state,
      nonce: challenge.nonce,
      verifier: choices.pkce ? challenge.codeVerifier : null,
    },
    context: { authorizeUrl: url, choices, preflight: "skipped", login, codeLifetimeSeconds: null },
  };
}

export interface FlowCookie {
  readonly transactionId: string;
  readonly value: string;
  readonly maxAgeSeconds: number;
}

export interface BegunLeg {
  readonly authorizeUrl: string;
  readonly cookie: FlowCookie;
}

/** Writes the transaction and the step of a planned leg; the browser may leave afterwards. */
export async function beginLeg(
  ctx: FlowContext,
  input: {
    readonly personId: string;
    readonly runId: string;
    readonly hosts: ProviderHosts;
    readonly plan: LegPlan;
    readonly recorder: Recorder;
    readonly registration: Registration;
  },
): Promise<BegunLeg> {
  const { plan, hosts } = input;
  const codeLifetimeSeconds = await shortenCode(ctx, input.registration, plan);
  const hybrid = plan.context.choices.response === "hybrid-form-post";
  const browser = Buffer.from(ctx.random(16)).toString("base64url");
  const transactionId = await createTransaction(ctx.db, {
    runId: input.runId,
    personId: input.personId,
    leg: plan.leg,
    browser,
    issuer: hosts.issuer,
    secrets: { ...plan.secrets, context: { ...plan.context, codeLifetimeSeconds } },
    redirectUri: plan.redirectUri,
    scopes: plan.scopes,
    responseType: hybrid ? "code id_token" : "code",
    responseMode: hybrid ? "form_post" : "query",
    expiresAtMs: ctx.now() + waitMs,
  });
  await input.recorder.front({
    name: "authorize",
    leg: plan.leg,
    verdict: "none",
    from: "browser",
    to: "accounts",
    method: "GET",
    url: plan.url,
    params: [...new URL(plan.url).searchParams].map(([name, value]) => ({ name, value })),
    facts: { scopes: plan.scopes.length },
    checks: [],
  });
  return { authorizeUrl: plan.url, cookie: { transactionId, value: browser, maxAgeSeconds: waitMs / 1000 } };
}

/** Right before the browser leaves for the code that is meant; what the dashboard says is known as to any developer. */
async function shortenCode(ctx: FlowContext, registration: Registration, { leg, context }: LegPlan) {
  const { codeLifetimeSeconds } = context.choices;
  if (codeLifetimeSeconds === undefined || leg === "login") return null;
  const set = await askSandbox(ctx, registration, { codeLifetimeSeconds });
  return set?.code_lifetime_seconds ?? null;
}
