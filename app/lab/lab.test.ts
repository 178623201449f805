import { expect, test } from "vitest";
import { isRehearsed } from "@/components/errors/rehearsed";
import { saidOfBelief } from "@/components/lab/believed";
import { whoseFault } from "@/components/lab/whose-fault";
import { causeIds } from "@/lib/diagnosis";
import { scenarios } from "@/lib/sandbox/scenarios/scenarios";
import { openTestSandbox } from "@/lib/sandbox/testing/open-test-sandbox";
import { redirectUri } from "@/lib/sandbox/testing/plain-world";
import { enLab } from "@/messages/en/lab";
import { locales } from "@/messages/locale";
import { findRows } from "./find-rows";
import { listRows } from "./list-rows";
import { findSheet, neighboursOf, scenarioSheets, starters } from "./scenario-sheets";
import { burning } from "./view-parts";
import { viewScenario } from "./view-scenario";

const alone = "http://127.0.0.1:4010";

test.each(locales)("every scenario has a row and a page in %s, and its cause is in the catalog", (locale) => {
  const rows = listRows(locale);
  expect(rows.map(({ id }) => id)).toEqual(scenarios.map(({ name }) => name));
  for (const { id, title, cause, summary } of rows) {
    expect(title).not.toBe(id);
    expect(summary === "").toBe(cause === null);
    if (cause !== null) expect(causeIds).toContain(cause);
    expect(viewScenario(id, locale, null)?.title).toBe(title);
  }
});

test.each(locales)("what is searched is found in %s, whatever was searched before", (locale) => {
  expect(findRows(locale, "code-expired").map(({ id }) => id)).toContain("token-code-expired");
  expect(findRows(locale, "khac voi luc goi authorize").map(({ id }) => id)).toContain("token-redirect-uri-other");
  expect(findRows(locale, "")).toHaveLength(scenarios.length);
});

test("where to start is five scenarios, of five kinds of cause", () => {
  const causes = starters.map((name) => findSheet(name)?.cause ?? name);
  expect(causes.every((cause) => causeIds.some((id) => id === cause))).toBe(true);
  expect(new Set(causes).size).toBe(starters.length);
});

test("from the first scenario of a group one comes to every other of it, and back", () => {
  for (const group of new Set(scenarioSheets.map((sheet) => sheet.group))) {
    const names = scenarioSheets.filter((sheet) => sheet.group === group).map(({ name }) => name);
    const walked: string[] = [];
    for (let at: string | null = names[0] ?? null; at !== null; at = neighboursOf({ name: at, group }).next) {
      expect(neighboursOf({ name: at, group }).previous).toBe(walked.at(-1) ?? null);
      walked.push(at);
    }
    expect(walked).toEqual(names);
  }
});

test("a scenario has one spelling, and what is none has no page", () => {
  expect(findSheet("token-502")?.name).toBe("token-502");
  for (const name of ["TOKEN-502", "nothing", "", "constructor"]) {
    expect(findSheet(name)).toBeUndefined();
    expect(viewScenario(name, "en", null)).toBeUndefined();
  }
});

test("whoever wants it elsewhere gets a call of the endpoint it acts at", () => {
  for (const { name, acts } of scenarioSheets) {
    const { curl, path, query, alone: isAlone } = viewScenario(name, "en", null)?.reproduce ?? {};
    expect(isAlone).toBe(true);
    expect(curl).toContain(`-H "Prefer: scenario=${name}"`);
    const area = acts[0] === "api" ? "apis" : acts[0] === "webhook" ? "webhook" : "accounts";
    expect(path).toBe(`${alone}/${area}/~${name}`);
    expect(query?.startsWith(`${alone}/${area}/`)).toBe(true);
    expect(query?.endsWith(`?scenario=${name}`)).toBe(true);
  }
  expect(viewScenario("token-502", "en", "http://127.0.0.1:3000")?.reproduce.path).toBe(
    "http://127.0.0.1:3000/sandbox/accounts/~token-502",
  );
});

test("it is said whose doing it is, and what becomes of the code", () => {
  const said = (name: string) => {
    const view = viewScenario(name, "en", null);
    return view === undefined ? [] : [whoseFault(view.parts), view.code];
  };
  expect(said("token-redirect-uri-other")).toEqual(["app", "burnt"]);
  expect(said("token-json-body")).toEqual(["app", "kept"]);
  expect(said("token-502")).toEqual(["server", "kept"]);
  expect(said("token-no-id-token")).toEqual(["server", "spent"]);
  expect(said("token-hang")).toEqual(["network", "spent"]);
  expect(said("authorize-pkce-required")).toEqual(["app", null]);
  expect(said("oidcc-client-test")).toEqual(["nobody", null]);
});

test("nothing is claimed of the platform for what no endpoint of it would do", () => {
  const said = (name: string) => {
    const view = viewScenario(name, "en", null);
    return view === undefined ? "" : saidOfBelief(view, enLab);
  };
  expect(said("token-redirect-uri-other")).toBe(enLab.beliefs.inferred.about);
  expect(said("token-502")).toBe(enLab.notClaimed.answer);
  expect(said("token-reset")).toBe(enLab.notClaimed.network);
  expect(said("api-403")).toBe(enLab.beliefs.documented.about);
});

const onCode = scenarioSheets.filter(({ name, acts }) => {
  const code = viewScenario(name, "en", null)?.code;
  return acts.length === 1 && acts[0] === "token" && (code === "kept" || code === "burnt");
});

test("what is said of the code is what the sandbox does with it", async () => {
  const at = await openTestSandbox();
  for (const { name, needs } of onCode) {
    const client = needs === "pkce" ? "proof" : "plain";
    const verifier = needs === "pkce" ? { code_verifier: "v".repeat(43) } : {};
    const challenge = { code_challenge: "1wW8ViQSjCjSprnqtQpTIvoLhZXDfbNdvmzqvSTSrIo", code_challenge_method: "S256" };
    const code = await at.code({ client_id: client, ...(needs === "pkce" ? challenge : {}) });
    const form = {
      grant_type: "authorization_code",
      client_id: client,
      client_secret: `${client}-secret`,
      code,
      redirect_uri: redirectUri,
      ...verifier,
    };
    await at.post(`/accounts/~${name}/connect/token`, form);
    const second = await at.post("/accounts/connect/token", form);
    expect(`${name} ${second.status === 200 ? "kept" : "burnt"}`).toBe(
      `${name} ${viewScenario(name, "en", null)?.code}`,
    );
  }
  expect(onCode.length).toBeGreaterThan(burning.size + 20);
});

test("a cause's page points to the lab where a scenario leads to the cause, and nowhere else", () => {
  const led = new Set(scenarios.map(({ cause }) => cause));
  expect(causeIds.filter((id) => !isRehearsed(id))).toEqual(causeIds.filter((id) => !led.has(id)));
});
