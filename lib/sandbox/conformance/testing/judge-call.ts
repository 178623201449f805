import { expect } from "vitest";
import { issueGiven, letHappen, makeCall } from "./make-call";
import type { Conformance } from "./open-conformance";
import type { CallRow } from "./row";

async function isLive(at: Conformance, row: CallRow, token: string): Promise<boolean> {
  const call = { path: "/connect/userinfo", headers: { authorization: `Bearer ${token}` } };
  return (await makeCall(at, row, call, {})).status === 200;
}

/** What a right request finds afterwards: whether code and tokens still work. */
async function judgeAfter(at: Conformance, row: CallRow, issued: Readonly<Record<string, string>>): Promise<void> {
  const { code, access, refresh } = row.after ?? {};
  if (code !== undefined) {
    const answer = await makeCall(at, row, {}, { code: issued["code"] ?? "" });
    expect([answer.status, (await answer.json()).error]).toEqual(
      code === "kept" ? [200, undefined] : [400, "invalid_grant"],
    );
  }
  if (access !== undefined) expect(await isLive(at, row, issued["access"] ?? "")).toBe(access === "live");
  if (refresh !== undefined) expect((await makeCall(at, row, {}, issued)).status).toBe(refresh === "live" ? 200 : 400);
}

/** Plays a row: what is given, what happens, the call, and what is left. */
export async function judgeCall(at: Conformance, row: CallRow): Promise<void> {
  const issued = await issueGiven(at, row);
  for (const step of row.before ?? []) {
    if ("wait" in step || "code" in step || "person" in step || "client" in step) await letHappen(at, step, issued);
    else expect((await makeCall(at, row, step, issued)).status).toBe(200);
  }
  const start = at.reasons.length;
  const answer = await makeCall(at, row, row, issued);
  const reasons = at.reasons.slice(start).map(({ check }) => check);
  const text = await answer.text();
  for (const event of row.undo ?? []) await letHappen(at, event, issued);
  const { status, error, description, challenge = null, scope, fields } = row;
  expect([answer.status, answer.headers.get("www-authenticate") ?? null], text).toEqual([
    status,
    status === 401 || status === 403 ? challenge : null,
  ]);
  if (error !== undefined)
    expect(JSON.parse(text)).toEqual(description === undefined ? { error } : { error, error_description: description });
  if (fields !== undefined) expect(Object.keys(JSON.parse(text))).toEqual(fields);
  if (scope !== undefined) expect(JSON.parse(text).scope).toBe(scope);
  if ([401, 403, 404, 405, 415].includes(status)) expect(text).toBe("");
  expect(reasons).toEqual(row.reason === undefined ? [] : [row.reason]);
  if (row.knows !== undefined) expect(at.reasons[start]?.values).toMatchObject(row.knows);
  await judgeAfter(at, row, issued);
}
