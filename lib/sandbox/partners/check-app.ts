import { findScope } from "../../haravan/scopes";
import type { Core } from "../core";
import { findScenario } from "../scenarios/scenarios";
import { likeIt } from "../scenarios/scenarios-like";
import type { AppInput } from "./app-input";
import { checkUrl } from "./check-url";
import type { PartnerFault } from "./fault";
import { resolveUri } from "./resolve-uri";

/** What the fields mean, once their shape is right: addresses, scopes, and nothing twice. */
export function checkApp(core: Core, input: AppInput): PartnerFault[] {
  return [
    ...checkUris(core, "redirect_uris", input.redirect_uris ?? []),
    ...checkUris(core, "post_logout_redirect_uris", input.post_logout_redirect_uris ?? []),
    ...checkAppUrl(core, input.app_url ?? undefined),
    ...checkScenario(input.scenario ?? undefined),
    ...(input.scopes ?? []).flatMap((scope, i) => checkScope(core, `scopes.${i}`, scope)),
  ];
}

function checkAppUrl(core: Core, uri: string | undefined): PartnerFault[] {
  const fault = uri === undefined ? undefined : checkUrl(resolveUri(core, uri) ?? "");
  return fault === undefined ? [] : [{ path: "app_url", code: fault.code, message: fault.message }];
}

function checkScenario(name: string | undefined): PartnerFault[] {
  if (name === undefined || findScenario(name) !== undefined) return [];
  return [{ path: "scenario", code: "scenario-unknown", message: `a scenario${likeIt(name, ": ")}`, found: name }];
}

function checkUris(core: Core, field: string, uris: readonly string[]): PartnerFault[] {
  const resolved = uris.map((uri) => resolveUri(core, uri) ?? "");
  // The authorize endpoint ignores case, so the second of two spellings would never be met.
  const spelled = resolved.map((uri) => uri.toLowerCase());
  return resolved.flatMap((uri, i): PartnerFault[] => {
    const path = `${field}.${i}`;
    const fault = checkUrl(uri);
    if (fault !== undefined) return [{ path, code: fault.code, message: fault.message }];
    const isSecond = spelled.indexOf(uri.toLowerCase()) !== i;
    return isSecond ? [{ path, code: "url-duplicate", message: "an address that is not in the list yet" }] : [];
  });
}

function checkScope({ world }: Core, path: string, scope: string): PartnerFault[] {
  const known = scope === "offline_access" || world.identityScopes.has(scope) || world.apiScopes.has(scope);
  if (!known) return [{ path, code: "scope-unknown", message: "a scope of the platform", found: scope }];
  if (findScope(scope)?.privateAppOnly !== true) return [];
  return [{ path, code: "scope-private-only", message: "a scope that OAuth apps may have", found: scope }];
}
