import fc from "fast-check";
import { expect, test } from "vitest";
import type { ParsedEnv } from "./env";
import { parseEnv } from "./parse-env";

const key = Buffer.from(Array.from({ length: 32 }, (_, at) => at)).toString("base64url");
const signIn = { SIGN_IN_CLIENT_ID: "tool", SIGN_IN_CLIENT_SECRET: "hush-hush-secret" };
const deployed = { APP_ORIGIN: "https://doctor.example.com", ...signIn };

function value(source: Record<string, string>): ParsedEnv {
  const parsed = parseEnv(source);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.failure));
  return parsed.value;
}

function faults(source: Record<string, string>): string[] {
  const parsed = parseEnv(source);
  return parsed.ok ? [] : parsed.failure.map(({ variable }) => variable);
}

test("without any variable it is for this machine, with sandbox and demo people", () => {
  const { dataDir, ...rest } = value({});
  expect(dataDir).toMatch(/[\\/]data$/);
  expect(rest).toEqual({
    port: 3000,
    host: null,
    appOrigin: "http://localhost:3000",
    sandboxOrigin: "http://127.0.0.1:3000",
    loopbackOnly: true,
    databaseUrl: null,
    signIn: { kind: "sandbox" },
    allowedProviderHosts: [],
    trustProxy: false,
    metrics: false,
    logLevel: "info",
    httpsProxy: null,
    noProxy: null,
    secretKey: null,
  });
  expect(value({ PORT: "", HOST: " ", LOG_LEVEL: "" }).port).toBe(3000);
});

test("both addresses follow the port", () => {
  const env = value({ PORT: "4711" });
  expect([env.appOrigin, env.sandboxOrigin]).toEqual(["http://localhost:4711", "http://127.0.0.1:4711"]);
});

test("an address of the people's own needs an identity provider, and has no sandbox unless it is another site", () => {
  expect(faults({ APP_ORIGIN: "https://doctor.example.com" })).toEqual(["SIGN_IN_CLIENT_ID", "SIGN_IN_CLIENT_SECRET"]);
  expect(value(deployed)).toMatchObject({
    loopbackOnly: false,
    sandboxOrigin: null,
    signIn: { kind: "haravan", clientId: "tool" },
  });
  expect(value({ ...deployed, SANDBOX_ORIGIN: "https://sandbox.example.net" }).sandboxOrigin).toBe(
    "https://sandbox.example.net",
  );
  for (const SANDBOX_ORIGIN of [
    "https://doctor.example.com",
    "https://doctor.example.com:8443",
    "https://sandbox.example.com",
    "https://a.b.doctor.example.com",
  ]) {
    expect(faults({ ...deployed, SANDBOX_ORIGIN })).toEqual(["SANDBOX_ORIGIN"]);
  }
  const vietnam = { ...deployed, APP_ORIGIN: "https://doctor.shop.com.vn" };
  expect(faults({ ...vietnam, SANDBOX_ORIGIN: "https://sandbox.shop.com.vn" })).toEqual(["SANDBOX_ORIGIN"]);
  expect(faults({ ...vietnam, SANDBOX_ORIGIN: "https://sandbox.other.com.vn" })).toEqual([]);
});

test("without an address of its own it listens to this machine only", () => {
  expect(faults({ HOST: "0.0.0.0" })).toEqual(["HOST"]);
  expect(faults({ HOST: "::1" })).toEqual([]);
  expect(faults({ HOST: "0.0.0.0", APP_ORIGIN: "http://localhost:8080" })).toEqual([]);
  expect(value({ APP_ORIGIN: "http://localhost:8080" })).toMatchObject({
    loopbackOnly: true,
    sandboxOrigin: "http://127.0.0.1:8080",
    signIn: { kind: "sandbox" },
  });
  expect(value({ APP_ORIGIN: "http://127.0.0.1:8080" }).sandboxOrigin).toBe("http://localhost:8080");
});

test("an issuer of the operator's own, or Haravan's by name", () => {
  expect(value({ ...signIn, SIGN_IN_ISSUER: "https://id.example.org/realm" }).signIn).toMatchObject({ kind: "oidc" });
  expect(value({ ...signIn, SIGN_IN_ISSUER: "https://accounts.haravan.com" }).signIn).toMatchObject({
    kind: "haravan",
  });
  expect(faults({ ...signIn, SIGN_IN_ISSUER: "http://id.example.org" })).toEqual(["SIGN_IN_ISSUER"]);
  expect(faults({ SIGN_IN_CLIENT_ID: "tool" })).toEqual(["SIGN_IN_CLIENT_SECRET"]);
});

test("provider hosts become origins, once each", () => {
  const ALLOWED_PROVIDER_HOSTS = "accounts.test, https://accounts.test,http://127.0.0.1:4010";
  expect(value({ ALLOWED_PROVIDER_HOSTS }).allowedProviderHosts).toEqual([
    "https://accounts.test",
    "http://127.0.0.1:4010",
  ]);
  expect(faults({ ALLOWED_PROVIDER_HOSTS: "accounts.test/path" })).toEqual(["ALLOWED_PROVIDER_HOSTS"]);
});

test("every fault is named at once, and no secret is shown", () => {
  const source = {
    PORT: "70000",
    APP_ORIGIN: "http://doctor.example.com/app",
    DATABASE_URL: "mysql://u:hush-hush-secret@db/x",
    SECRET_KEY: "hush-hush-secret",
    LOG_LEVEL: "loud",
    METRICS: "yes",
    TRUST_PROXY: "2",
    HTTPS_PROXY: "socks5://u:hush-hush-secret@proxy",
    SIGN_IN_CLIENT_SECRET: "hush-hush-secret",
  };
  expect(faults(source).toSorted()).toEqual(
    [...Object.keys(source).filter((name) => name !== "SIGN_IN_CLIENT_SECRET"), "SIGN_IN_CLIENT_ID"].toSorted(),
  );
  expect(JSON.stringify(parseEnv(source))).not.toContain("hush");
  expect(JSON.stringify(parseEnv(source))).toContain("70000");
});

test("a key is long enough, and not one byte over and over", () => {
  expect(value({ SECRET_KEY: key }).secretKey).toHaveLength(32);
  for (const SECRET_KEY of [key.slice(2), "A".repeat(43), "!".repeat(60)])
    expect(faults({ SECRET_KEY })).toEqual(["SECRET_KEY"]);
});

test("whatever the variables hold, the answer is an environment or faults, never a crash", () => {
  const names = [
    "PORT",
    "HOST",
    "APP_ORIGIN",
    "SANDBOX_ORIGIN",
    "DATABASE_URL",
    "SECRET_KEY",
    "ALLOWED_PROVIDER_HOSTS",
  ] as const;
  const text = fc.oneof(
    fc.string(),
    fc.webUrl(),
    fc.domain(),
    fc.ipV4(),
    fc.constantFrom("http://[::1]:3000", "https://x", "0"),
  );
  fc.assert(
    fc.property(fc.record(Object.fromEntries(names.map((name) => [name, text])), { requiredKeys: [] }), (source) => {
      const parsed = parseEnv(source);
      if (!parsed.ok) expect(parsed.failure.length).toBeGreaterThan(0);
      else if (!parsed.value.loopbackOnly) expect(parsed.value.signIn.kind).not.toBe("sandbox");
    }),
  );
});
