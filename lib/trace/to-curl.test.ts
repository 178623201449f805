import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";
import { createFingerprint } from "./fingerprint";
import { redactExchange } from "./redact-exchange";
import { toCurl } from "./to-curl";

const { request } = redactExchange(
  {
    request: {
      method: "POST",
      url: "https://accounts.example/connect/token?x=it's",
      headers: [
        { name: "Host", value: "accounts.example" },
        { name: "Authorization", value: "Bearer fedcba9876543210" },
        { name: "Accept-Encoding", value: "identity" },
      ],
      body: "grant_type=authorization_code&code=0123456789abcdef&note=$HOME `id`",
    },
    response: null,
    failure: null,
    timing: { totalMs: 1 },
    startedAtMs: 0,
  },
  createFingerprint(new Uint8Array(32)),
);

test("secrets are variables, and headers that curl sets itself are left out", () => {
  const command = toCurl(request);
  expect(command).toContain("Authorization: Bearer '\"$ACCESS_TOKEN\"''");
  expect(command).toContain("code='\"$CODE\"'&note");
  expect(command).not.toMatch(/Host:|Accept-Encoding|0123456789|fedcba/);
});

test.skipIf(process.platform === "win32")(
  "a shell reads every argument back as it was, and fills in the variables",
  () => {
    const script = `curl() { for argument; do printf '%s\\n' "$argument"; done; }\n${toCurl(request)}`;
    const output = execFileSync("sh", ["-c", script], { env: { ...process.env, CODE: "c0de", ACCESS_TOKEN: "t0ken" } });
    expect(output.toString().trim().split("\n")).toEqual([
      "-i",
      "-X",
      "POST",
      "https://accounts.example/connect/token?x=it's",
      "-H",
      "Authorization: Bearer t0ken",
      "--data-raw",
      "grant_type=authorization_code&code=c0de&note=$HOME `id`",
    ]);
  },
);
