import type { InstallChoices } from "@/lib/flows/install-choices";

/** The install page with these choices made. */
export function leaveAddress(choices: InstallChoices, appOrigin: string): string {
  const params = new URLSearchParams();
  const set = (name: string, value: string | undefined) => value === undefined || params.set(name, value);
  set("app", choices.registrationId);
  set("flow", choices.flow);
  set("response", choices.response);
  set("pkce", choices.pkce ? "on" : undefined);
  set("skipPreflight", choices.preflight ? undefined : "on");
  set("holdCode", choices.holdCode ? "on" : undefined);
  set("orgid", choices.orgid);
  set("demoPerson", choices.demoPerson);
  set("maxAgeSeconds", choices.maxAgeSeconds?.toString());
  set("redirectUri", choices.redirectUri);
  for (const scope of choices.scopes ?? []) params.append("scopes", scope);
  return `${appOrigin}/install?${params}`;
}
