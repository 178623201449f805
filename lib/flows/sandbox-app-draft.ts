import {
  type AppFault,
  appFaultCodes,
  type LifetimeName,
  lifetimeNames,
  type SandboxAppDraft,
  type SandboxAppSettings,
} from "@/lib/trace/sandbox-app";

const filled = (form: URLSearchParams, name: string): string[] =>
  form
    .getAll(name)
    .map((value) => value.trim())
    .filter(Boolean);

const perLifetime = (of: (name: LifetimeName) => string): Record<LifetimeName, string> => ({
  code_lifetime: of("code_lifetime"),
  access_token_lifetime: of("access_token_lifetime"),
  id_token_lifetime: of("id_token_lifetime"),
  refresh_absolute_lifetime: of("refresh_absolute_lifetime"),
});

/** What was typed, as it was typed: from a form post, or from the address that leads back to the form. */
export function readDraft(form: URLSearchParams): SandboxAppDraft {
  const more = (form.get("more_scopes") ?? "").split(/[\s,]+/).filter(Boolean);
  return {
    name: form.get("name") ?? "",
    enabled: form.has("enabled"),
    redirect_uris: filled(form, "redirect_uris"),
    post_logout_redirect_uris: filled(form, "post_logout_redirect_uris"),
    app_url: form.get("app_url")?.trim() ?? "",
    scenario: form.get("scenario")?.trim() ?? "",
    scopes: [...new Set([...filled(form, "scopes"), ...more])],
    grants: filled(form, "grants"),
    pkce: form.get("pkce") ?? "",
    consent: form.get("consent") ?? "",
    refresh_usage: form.get("refresh_usage") ?? "",
    ...perLifetime((name) => form.get(name)?.trim() ?? ""),
  };
}

/** What the dashboard takes where no address was set. */
const usualAppUrl = ({ redirect_uris: [first = ""] }: SandboxAppSettings): string =>
  `${URL.parse(first)?.origin ?? ""}/`;

export function draftOf(settings: SandboxAppSettings): SandboxAppDraft {
  const { app_url: appUrl, scenario } = settings;
  return {
    ...settings,
    // Left empty it follows the redirect URLs.
    app_url: appUrl === usualAppUrl(settings) ? "" : (appUrl ?? ""),
    scenario: scenario ?? "",
    ...perLifetime((name) => String(settings[name])),
  };
}

/** What a field that is no number is sent as: the dashboard says what is wrong with it. */
const numberOf = (text: string): number | string => (/^\d{1,15}$/.test(text) ? Number(text) : text);

/** The dashboard's own fields. */
export function sendable(draft: SandboxAppDraft): Readonly<Record<string, unknown>> {
  return {
    ...draft,
    app_url: draft.app_url || null,
    scenario: draft.scenario || null,
    ...Object.fromEntries(lifetimeNames.map((name) => [name, numberOf(draft[name])])),
  };
}

/** Whoever typed a password into a URL does not find it in the address bar. */
const withoutUser = (uri: string): string => uri.replace(/^(https?:\/\/)[^/?#]*@/i, "$1");

/** The form again, with everything typed and what was refused. */
export function addressOf(path: string, draft: SandboxAppDraft, faults: readonly AppFault[]): string {
  const query = new URLSearchParams();
  for (const { path: field, code } of faults.slice(0, 20)) query.append("fault", `${field}:${code}`);
  for (const [name, value] of Object.entries(draft)) {
    if (typeof value === "boolean") {
      if (value) query.append(name, "on");
    } else for (const one of [value].flat()) query.append(name, withoutUser(one));
  }
  return `${path}?${query}`;
}

/** The faults that such an address tells; whatever else stands there is none. */
export function readFaults(address: URLSearchParams): readonly AppFault[] {
  return address.getAll("fault").flatMap((fault) => {
    const [path = "", said = ""] = fault.split(":");
    const code = appFaultCodes.find((known) => known === said);
    return code === undefined ? [] : [{ path, code }];
  });
}
