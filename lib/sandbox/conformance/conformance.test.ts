import { afterAll, beforeAll, expect, test } from "vitest";
import { anonymousChecks, clientChecks, typedChecks } from "../accounts/authorize/checks";
import * as tokenChecks from "../accounts/token/checks";
import type { ReasonRecord } from "../store/records";
import { type Conformance, openConformance, standAlone } from "./testing/open-conformance";
import { authorizeRows, callRows, proveRows } from "./testing/prove-rows";
import { type RecordedLog, recordedLogs } from "./testing/recorded-logs";

let opened: Conformance;
beforeAll(async () => {
  opened = await openConformance(standAlone);
});
afterAll(() => opened.close());

proveRows(() => opened);

const kebab = (check: { readonly name: string }): string =>
  check.name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** They need stores, which plain IdentityServer4 has not: installs/installs.test.ts reaches them. */
const ofInstalls = new Set(["code-install-current", "refresh-install-current"]);

test("every check of both lists has a row in which it refuses", () => {
  const inRows = (rows: readonly { readonly reason?: string }[]) => new Set(rows.map(({ reason }) => reason));
  const authorize = [...anonymousChecks, ...clientChecks, ...typedChecks].map(kebab);
  const token = Object.values(tokenChecks)
    .flat()
    .map(kebab)
    .filter((name) => !ofInstalls.has(name));
  expect(authorize.filter((name) => !inRows(authorizeRows).has(name))).toEqual([]);
  expect(token.filter((name) => !inRows(callRows).has(name))).toEqual([]);
});

test("no two rows have the same name", () => {
  for (const rows of [authorizeRows, callRows]) expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
});

const endpoints: Readonly<Record<RecordedLog["path"], RegExp>> = {
  authorize: /connect\/authorize/,
  token: /connect\/token$/,
  userinfo: /connect\/userinfo$/,
  revocation: /connect\/revocation$/,
  introspect: /connect\/introspect$/,
  endsession: /connect\/endsession$/,
  discovery: /openid-configuration/,
  device: /connect\/deviceauthorization$/,
};

const literal = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");

function says({ path, says: text, check, beside }: RecordedLog, reason: ReasonRecord): boolean {
  if (reason.check !== check || !endpoints[path].test(reason.endpoint)) return false;
  return beside === true || new RegExp(`^${text.split("…").map(literal).join("[^]*")}$`).test(reason.log);
}

/** Sentences of the sandbox itself, where the recorded server writes nothing down or what nobody recorded. */
const own: readonly string[] = [
  "prompt-none",
  "consent-given",
  "jwt-type",
  "jwt-readable",
  "device-flow-allowed",
  "sign-out-known",
  "token-of-this-client",
  "method-allowed",
  "form-posted",
  "secret-right",
];

test("every sentence that the recorded server writes down has its reason here, and the same words", () => {
  const missing = recordedLogs.filter((line) => !opened.reasons.some((reason) => says(line, reason)));
  expect(missing).toEqual([]);
});

test("every reason kept is one of the recorded sentences, or known as the sandbox's own", () => {
  const strange = opened.reasons.filter((reason) => !recordedLogs.some((line) => says(line, reason)));
  expect(strange.filter(({ check }) => !own.includes(check)).map(({ check, log }) => `${check}: ${log}`)).toEqual([]);
});
