import { type Core, findActivePerson } from "../../core";
import { present, splitScopes } from "../../http/params";
import type { CheckId } from "../../reasons/check-ids";
import { isMadeStaff } from "../../scenarios/change-state";
import { isOwner } from "../../tokens/claims";
import type { Person } from "../../world/world";
import type { Session } from "../session/session";
import { rememberedScopes, rememberScopes, takeDecision } from "./consent-decision";
import type { AuthorizeRequest } from "./valid-request";

type Values = Readonly<Record<string, string>>;

/** What has to happen before the app gets its answer. */
export type Interaction =
  | { readonly next: "login"; readonly why: string }
  | { readonly next: "choose-store"; readonly person: Person }
  | { readonly next: "consent" }
  | {
      readonly next: "error";
      readonly error: string;
      readonly check: CheckId;
      readonly log: string;
      readonly values: Values;
    }
  | { readonly next: "answer"; readonly orgid: string | null; readonly scopes: readonly string[] };

const refused = (error: string, check: CheckId, log: string, values: Values = {}): Interaction => ({
  next: "error",
  error,
  check,
  log,
  values,
});

/** Why whoever is signed in has to sign in again; `null` when the session will do. */
function loginNeeded(core: Core, request: AuthorizeRequest, session: Session): string | null {
  if (request.prompts.includes("login") || request.prompts.includes("select_account")) return "prompt";
  const idp = splitScopes(present(request.params, "acr_values") ?? "").find((value) => value.startsWith("idp:"));
  if (idp !== undefined && idp.length > 4 && idp !== "idp:local") return "acr_values";
  const tooOld =
    request.maxAgeSeconds !== null && core.now() > (session.authTimeSeconds + request.maxAgeSeconds) * 1000;
  return tooOld ? "max_age" : null;
}

/** Signing in as a person is about no store. */
const personScopes: ReadonlySet<string> = new Set(["openid", "profile", "email"]);

/** The store this authorization is for: the only one, or the one that `orgid` names. `undefined`: still to be chosen. */
export function chosenStore(request: AuthorizeRequest, person: Person): string | null | undefined {
  const [only, ...more] = person.orgs;
  if (only === undefined) return null;
  if (request.scopes.every((scope) => personScopes.has(scope))) return null;
  if (more.length === 0) return only.orgid;
  const asked = present(request.params, "orgid");
  return person.orgs.find(({ orgid }) => orgid === asked)?.orgid;
}

export function ownerOnlyScopes(core: Core, request: AuthorizeRequest, person: Person, orgid: string | null): string[] {
  if (!isMadeStaff(core) && isOwner(core.world, person, orgid)) return [];
  return request.scopes.filter((scope) => core.world.ownerOnlyScopes.has(scope));
}

async function consentNeeded(core: Core, request: AuthorizeRequest, person: Person): Promise<boolean> {
  const { client, scopes } = request;
  if (client.consent === false) return false;
  if (client.consent === "install") return scopes.includes("grant_service");
  if (scopes.includes("offline_access")) return true;
  const kept = await rememberedScopes(core, request, person.sub);
  return scopes.some((scope) => !kept.includes(scope));
}

async function decide(core: Core, request: AuthorizeRequest, session: Session | null): Promise<Interaction> {
  if (session === null) return { next: "login", why: "signed-out" };
  const person = await findActivePerson(core, session.sub, request.client.id);
  if (person === null) return { next: "login", why: "deactivated" };
  const why = loginNeeded(core, request, session);
  if (why !== null) return { next: "login", why };
  const orgid = chosenStore(request, person);
  if (orgid === undefined) return { next: "choose-store", person };
  const ownerOnly = ownerOnlyScopes(core, request, person, orgid);
  const decision = await takeDecision(core, session, request);
  const asks =
    ownerOnly.length > 0 || request.prompts.includes("consent") || (await consentNeeded(core, request, person));
  if (!asks) return { next: "answer", orgid, scopes: request.scopes };
  if (request.prompts.includes("none")) return { next: "consent" };
  if (decision === undefined) return { next: "consent" };
  if (ownerOnly.length > 0)
    return refused("access_denied", "owner-only-scopes", `Only the owner may allow: ${ownerOnly.join(" ")}`);
  const allowed = decision.scopes;
  if (allowed === null) return refused("access_denied", "consent-given", "User denied consent");
  const scopes = request.scopes.filter((scope) => allowed.includes(scope));
  await rememberScopes(core, request, person.sub, decision.remember ? scopes : []);
  return { next: "answer", orgid, scopes };
}

const withoutPages = {
  login: ["login_required", "prompt=none was requested but the login page would have to be shown"],
  "choose-store": ["account_selection_required", "prompt=none was requested but a store has to be chosen"],
  consent: ["consent_required", "prompt=none requested, but consent is required"],
} as const;

/** @see https://openid.net/specs/openid-connect-core-1_0.html#AuthRequest (prompt) */
export async function nextInteraction(
  core: Core,
  request: AuthorizeRequest,
  session: Session | null,
): Promise<Interaction> {
  const interaction = await decide(core, request, session);
  if (!request.prompts.includes("none")) return interaction;
  switch (interaction.next) {
    case "login":
    case "choose-store":
    case "consent": {
      const [error, log] = withoutPages[interaction.next];
      return refused(error, "prompt-none", log, interaction.next === "login" ? { login: interaction.why } : {});
    }
    case "error":
    case "answer":
      return interaction;
  }
}
