import type { Step } from "@/lib/trace/model";
import type { AddInstallation } from "../add-installation";
import type { CompleteInstall } from "../complete-install";
import { createRegistration } from "../create-registration";
import { createRun } from "../create-run";
import { createTransaction } from "../create-transaction";
import type { Database } from "../database";
import type { Registration } from "../read-registration";

// Rows that look like real ones; every secret is a canary that a test can look for.
export const canaries = {
  clientSecret: "canary-client-secret-3f9d",
  access: "canary-access-token-8a1c",
  refresh: "canary-refresh-token-77b2",
  state: "canary-state-5e0d",
  nonce: "canary-nonce-91aa",
  verifier: "canary-verifier-c4c4",
  code: "canary-code-0b1b",
  browser: "canary-browser-cookie-d2d2",
  pastedAccess: "canary-pasted-access-token-6e41",
  pastedRefresh: "canary-pasted-refresh-token-19f7",
} as const;

export const localStep = (name: Step["name"] = "start"): Step => ({
  kind: "local",
  name,
  leg: null,
  atMs: 0,
  verdict: "good",
  facts: {},
  checks: [],
});

export const callStep: Step = {
  kind: "call",
  name: "token",
  leg: "install",
  atMs: 12,
  verdict: "good",
  facts: { scopes: 3, refreshed: false },
  checks: [{ id: "token-type", result: "ok", facts: { type: "Bearer" } }],
  to: "accounts",
  exchange: {
    request: { method: "POST", url: "https://accounts.test/connect/token", headers: [], body: "code=code%2301234567" },
    response: {
      status: 200,
      statusText: "OK",
      httpVersion: "1.1",
      headers: [{ name: "content-type", value: "application/json" }],
      body: "{}",
      bodyBytes: 2,
    },
    failure: null,
    timing: { totalMs: 3.5, firstByteMs: 3 },
  },
};

export async function sampleRegistration(db: Database, personId: string, demo = false): Promise<Registration> {
  const made = await createRegistration(db, {
    personId,
    name: "Shop helper",
    provider: "sandbox",
    clientId: "c0ffee",
    secret: { value: canaries.clientSecret, fingerprint: "secret#00000001" },
    scopes: ["openid", "com.read_products"],
    demo,
  });
  if (!made.ok) throw new Error(made.failure);
  return made.value;
}

export const sampleRun = (db: Database, personId: string, registration?: Registration) =>
  createRun(db, {
    personId,
    kind: "install",
    provider: "sandbox",
    registration: registration ?? null,
    deadlineAtMs: db.now() + 600_000,
    steps: [localStep()],
  });

export const sampleTransaction = (db: Database, personId: string, runId: string, marks = "") =>
  createTransaction(db, {
    personId,
    runId,
    leg: "install",
    issuer: "https://accounts.test",
    secrets: { state: canaries.state + marks, nonce: canaries.nonce, verifier: canaries.verifier },
    browser: canaries.browser + marks,
    redirectUri: "http://localhost:3000/install/grandservice",
    scopes: ["openid"],
    responseType: "code id_token",
    responseMode: "form_post",
    expiresAtMs: db.now() + 600_000,
  });

export const sampleInstall = (
  db: Database,
  of: { personId: string; runId: string; registrationId: string; orgid?: string },
): CompleteInstall => ({
  personId: of.personId,
  runId: of.runId,
  registrationId: of.registrationId,
  provider: "sandbox",
  store: { orgid: of.orgid ?? "1001", name: "Mây Store", domain: "may.test" },
  tokens: {
    access: { value: canaries.access, fingerprint: "token#00000002" },
    refresh: { value: canaries.refresh, fingerprint: "refresh#00000003" },
    kind: "service",
    scopesGranted: ["openid", "com.read_products"],
    obtainedAtMs: db.now(),
    expiresAtMs: null,
  },
  scopesRequested: ["openid", "com.read_products", "com.write_products"],
  installedBy: { name: "An", sub: "7" },
  bucket: { used: 1, size: 80, at: new Date(db.now()).toISOString() },
  end: { outcome: "installed", verdict: "good", steps: [localStep("saved")] },
});

/** A token that somebody has pasted, with its answer. */
export const sampleImport = (db: Database, of: { personId: string; runId: string }): AddInstallation => ({
  ...of,
  provider: "sandbox",
  origin: "imported",
  registrationId: null,
  store: { orgid: null, name: "Some store", domain: null },
  tokens: {
    access: { value: canaries.pastedAccess, fingerprint: "token#00000012" },
    refresh: { value: canaries.pastedRefresh, fingerprint: "refresh#00000013" },
    kind: "unknown",
    scopesGranted: null,
    obtainedAtMs: db.now(),
    expiresAtMs: null,
  },
  by: null,
  bucket: null,
  works: true,
  end: { outcome: "imported", verdict: "good", facts: { calls: 1 } },
});
