import { expect } from "vitest";
import { redirectUri } from "../../testing/plain-world";
import { sha256Hex } from "../../tokens/hash";
import { askAuthorize, callbackField, encodeFields } from "./ask-authorize";
import type { Conformance } from "./open-conformance";
import type { Call, CallRow, Event, Fields } from "./row";

export type Issued = Readonly<Record<string, string>>;

const secretOf = (client: string): string =>
  ({ "signs-odd": "p+q/r=s%t u", robot: "robot-secret", "robot-offline": "robot-secret" })[client] ??
  `${client}-secret`;

/** What the given client sends to the token endpoint, rightly. */
export function rightForm(row: CallRow, issued: Issued): Fields {
  const client = row.client ?? "plain";
  const who = { client_id: client, client_secret: client === "app-only" ? null : secretOf(client) };
  if (issued["refresh"]) return { grant_type: "refresh_token", ...who, refresh_token: issued["refresh"] };
  if (!issued["code"]) return { grant_type: "client_credentials", ...who };
  const proof = row.verifier === undefined ? {} : { code_verifier: row.verifier };
  return { grant_type: "authorization_code", ...who, code: issued["code"], redirect_uri: redirectUri, ...proof };
}

const fill = (text: string, issued: Issued): string =>
  text.replaceAll(/\{(code|access|refresh|id|forged)\}/g, (_whole, name: string) => issued[name] ?? "");

const fillFields = (fields: Fields, issued: Issued): Fields =>
  Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name,
      value === null ? null : typeof value === "string" ? fill(value, issued) : value.map((one) => fill(one, issued)),
    ]),
  );

export async function makeCall(at: Conformance, row: CallRow, call: Call, issued: Issued): Promise<Response> {
  const { path = "/connect/token", json, contentType, basic, headers: more = {} } = call;
  const isToken = path === "/connect/token" || path.startsWith("/connect/token?");
  const method = call.method ?? (isToken || call.form !== undefined || json !== undefined ? "POST" : "GET");
  const headers = new Headers(
    Object.entries(more).map(([name, value]): [string, string] => [name, fill(value, issued)]),
  );
  if (basic !== undefined) headers.set("authorization", `Basic ${Buffer.from(basic).toString("base64")}`);
  const hasBody = method !== "GET" && method !== "HEAD" && (isToken || call.form !== undefined || json !== undefined);
  const form = fillFields({ ...(isToken ? rightForm(row, issued) : {}), ...call.form }, issued);
  const type = contentType ?? (json === undefined ? "application/x-www-form-urlencoded" : "application/json");
  if (hasBody && contentType !== null) headers.set("content-type", type);
  const text = json === undefined ? encodeFields(form).toString() : JSON.stringify({ ...form, ...json });
  // As bytes: a string would bring a content type of its own.
  const body = hasBody ? new TextEncoder().encode(text) : null;
  return fetch(`${at.issuer}${fill(path, issued)}`, { method, headers, body, redirect: "manual" });
}

async function codeFor(at: Conformance, row: CallRow): Promise<string> {
  const client = row.client ?? "plain";
  const base = client.startsWith("mixed") ? "hybrid" : "code";
  const page = await askAuthorize(at, { base, change: { client_id: client, ...row.authorize } }, "an");
  const code = callbackField(page, "code");
  expect(code, page.html).toMatch(/^[0-9A-F]{64}$/);
  return code;
}

/** Obtains what the row starts from. */
export async function issueGiven(at: Conformance, row: CallRow): Promise<Issued> {
  // Nothing of an earlier row happens in the same moment.
  at.clock.nowMs += 1000;
  if (row.given === undefined) return {};
  const code = row.client === "robot" ? "" : await codeFor(at, row);
  if (row.given === "code") return { code };
  const answer = await makeCall(at, row, {}, { code });
  const tokens = await answer.json();
  expect(answer.status, JSON.stringify(tokens)).toBe(200);
  const { access_token: access, refresh_token: refresh = "", id_token: id = "" } = tokens;
  const forged = `${id.split(".").slice(0, 2).join(".")}.AAAA`;
  return { code, access, refresh, id, forged };
}

export async function letHappen(at: Conformance, event: Event, issued: Issued): Promise<void> {
  if ("wait" in event) {
    at.clock.nowMs += event.wait * 1000;
    return;
  }
  if ("code" in event) {
    const key = sha256Hex(issued["code"] ?? "");
    const code = await at.records.get("codes", key);
    if (code === undefined) throw new Error("no code was issued");
    return at.records.put("codes", key, { ...code, ...event.code }, at.clock.nowMs + 900_000);
  }
  const { person: _, client: __, ...change } = { person: null, client: null, ...event };
  const path = "person" in event ? `people/${event.person}` : `clients/${event.client}`;
  const answer = await fetch(`${at.base}/control/${path}`, { method: "POST", body: JSON.stringify(change) });
  expect(answer.status, JSON.stringify(issued)).toBe(200);
}
