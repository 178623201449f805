// What a person types about an app of theirs, and what can be wrong with it: one table for the page and for the server.

export const registrationFields = ["name", "clientId", "clientSecret", "scopes"] as const;
export type RegistrationField = (typeof registrationFields)[number];

export const registrationFaultCodes = ["missing", "too-long", "characters"] as const;
export type RegistrationFaultCode = (typeof registrationFaultCodes)[number];

/** Names of what the forms post: POST /apps/add creates, POST /apps/{id}/change changes. */
export const appFields = {
  name: "name",
  clientId: "clientId",
  /** Empty on change: the present secret stays. */
  clientSecret: "clientSecret",
  /** Repeated, one per scope. */
  scopes: "scopes",
  /** Other scope names, separated by spaces: where a fault of the scopes is put right. */
  moreScopes: "moreScopes",
} as const;

export interface RegistrationFault {
  readonly field: RegistrationField;
  readonly code: RegistrationFaultCode;
}

export interface TypedRegistration {
  readonly name: string;
  /** Null, as the secret: none was asked for. */
  readonly clientId: string | null;
  readonly clientSecret: string | null;
  readonly scopes: readonly string[];
}

/** IdentityServer reads a client id or secret over 100 characters as none at all. */
export const longest = { name: 80, clientId: 100, clientSecret: 100, scope: 100, scopes: 60 } as const;

const line = /^[^\p{Cc}\p{Cs}\p{Bidi_C}]*$/u;
const visible = /^[\x21-\x7e]*$/;
const scopeToken = /^[\x21\x23-\x5b\x5d-\x7e]*$/;

function textFault(text: string, most: number, shape: RegExp, needed: boolean): RegistrationFaultCode | null {
  if (text === "") return needed ? "missing" : null;
  if (text.length > most) return "too-long";
  return shape.test(text) ? null : "characters";
}

function scopesFault(scopes: readonly string[]): RegistrationFaultCode | null {
  if (scopes.length > longest.scopes) return "too-long";
  const faults = scopes.map((scope) => textFault(scope, longest.scope, scopeToken, true));
  return faults.find((fault) => fault !== null) ?? null;
}

/** In the order of the form; where the app is not new it keeps its client id, and its secret unless another comes. */
export function checkRegistration(typed: TypedRegistration, kind: "add" | "change"): readonly RegistrationFault[] {
  const { name, clientId, clientSecret, scopes } = typed;
  const codes: Readonly<Record<RegistrationField, RegistrationFaultCode | null>> = {
    name: textFault(name.trim(), longest.name, line, true),
    clientId:
      clientId === null && kind === "change"
        ? null
        : textFault((clientId ?? "").trim(), longest.clientId, visible, true),
    clientSecret:
      clientSecret === null ? null : textFault(clientSecret.trim(), longest.clientSecret, visible, kind === "add"),
    scopes: scopesFault(scopes),
  };
  return registrationFields.flatMap((field) => {
    const code = codes[field];
    return code === null ? [] : [{ field, code }];
  });
}

/** What a form says, or the address that leads back to it. */
export function readTyped(form: URLSearchParams | FormData): TypedRegistration {
  const text = (name: string): string | null => {
    const value = form.get(name);
    return typeof value === "string" ? value : null;
  };
  const ticked = form.getAll(appFields.scopes).filter((value) => typeof value === "string");
  const more = (text(appFields.moreScopes) ?? "").split(/[\s,]+/).filter(Boolean);
  return {
    name: text(appFields.name) ?? "",
    clientId: text(appFields.clientId),
    clientSecret: text(appFields.clientSecret),
    scopes: [...new Set([...ticked, ...more])],
  };
}

/** What an address says was wrong; whatever else stands there is none. */
export function readRegistrationFaults(address: URLSearchParams): readonly RegistrationFault[] {
  return address.getAll("fault").flatMap((said) => {
    const [first = "", second = ""] = said.split(":");
    const field = registrationFields.find((one) => one === first);
    const code = registrationFaultCodes.find((one) => one === second);
    return field === undefined || code === undefined ? [] : [{ field, code }];
  });
}
