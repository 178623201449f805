import { expect, test } from "vitest";
import { catalog, causeIds, describe, diagnose, type Evidence, fixesOf, sayFixes } from "@/lib/diagnosis";
import { diagnosisEn } from "./en";
import { diagnosisVi } from "./vi";

const both = [diagnosisEn, diagnosisVi];

const evidence: Evidence = {
  step: "token",
  request: { method: "POST", url: "https://accounts.haravan.com/connect/token", params: { code: "code#aabbccdd" } },
  response: { status: 400, body: '{"error":"invalid_grant"}' },
  observed: { code_sent_before: true, code_sent_before_s: 41, code_sent_in_run: "7f3", code_age_s: 3 },
};

test("a diagnosis reads in both languages, with wire strings unchanged", () => {
  const diagnosis = diagnose(evidence);
  const en = describe(diagnosis, "en", diagnosisEn);
  const vi = describe(diagnosis, "vi", diagnosisVi);
  expect(en.summary).toMatch(/^Most likely: This authorization code was sent before/);
  expect(en.causes[0]?.proof).toContain("This code was sent before, 41 s earlier, in run 7f3.");
  expect(vi.causes[0]?.proof).toContain("Mã ủy quyền này đã được gửi trước đó 41 giây, trong lần chạy 7f3.");
  expect(vi.causes[0]?.proof.join(" ")).toContain("invalid_grant");
  expect(en.excluded[0]?.proof[0]).toContain("3 s old");
  expect(en.causes[0]).toMatchObject({
    id: "code-already-used",
    retry: "new-authorization",
    link: "/errors/code-already-used",
  });
  expect(en.next).toMatchObject({ kind: "link", run: "7f3", label: "Open the run that sent the code first" });
  expect(vi.next.label).not.toBe(en.next.label);
});

test("every fix, reason and look-alike of the catalog has words in both languages", () => {
  for (const words of both) {
    for (const id of causeIds) {
      expect(sayFixes(id, words)).toHaveLength(fixesOf(id).length);
      expect(Object.keys(words.causes[id].reasons).sort()).toEqual(Object.keys(catalog[id].reasons).sort());
      for (const text of [words.causes[id].title, words.causes[id].summary, words.causes[id].meaning]) {
        expect(text.trim()).not.toBe("");
      }
    }
  }
});

test("every fact has a sentence in both languages, also with the least it can carry", () => {
  for (const words of both) {
    for (const say of Object.values(words.facts) as ((fact: unknown) => string)[]) {
      const least = {
        what: ["client"],
        roles: [],
        scopes: [],
        fields: [],
        hits: 2,
        seconds: 1,
        usualSeconds: 300,
        length: 1,
      };
      expect(
        say({
          ...least,
          error: "e",
          description: null,
          run: null,
          ageSeconds: 1,
          lifetimeSeconds: 2,
          used: 1,
          size: 2,
        }),
      ).not.toBe("");
    }
  }
});

test("the two languages are two", () => {
  for (const id of causeIds) {
    expect(diagnosisVi.causes[id].meaning).not.toBe(diagnosisEn.causes[id].meaning);
    expect(diagnosisVi.causes[id].summary).toMatch(/[ăâđêôơưàáạảãèéẹẻẽìíịỉĩòóọỏõùúụủũỳýỵỷỹ]/i);
  }
});

test("an unknown diagnosis still says something and offers a step", () => {
  const described = describe(diagnose({ step: "api", response: { status: 418 } }), "vi", diagnosisVi);
  expect(described).toMatchObject({ certainty: "unknown", causes: [] });
  expect(described.summary).not.toBe("");
  expect(described.next.label).not.toBe("");
});

test("no sentence is made of holes", () => {
  const everything: Evidence[] = [
    evidence,
    { step: "api", request: { url: "https://apis.haravan.com/com/blogs.json" }, response: { status: 404 } },
    {
      step: "api",
      request: { url: "https://apis.haravan.com/com/shop.json" },
      response: { status: 429, headers: { "retry-after": "2.5" } },
    },
    {
      step: "id-token",
      observed: { id_token_checks_failed: ["exp"], server_time_offset_s: -400, id_token_expired_by_s: 9000 },
    },
  ];
  for (const one of everything) {
    for (const words of both) {
      const { summary, causes, excluded, ask, next } = describe(diagnose(one), "en", words);
      const said = [summary, ask ?? "", next.label, ...[...causes, ...excluded].flatMap(({ proof }) => proof)];
      for (const sentence of said) expect(sentence).not.toMatch(/undefined|null|NaN|\[object/);
    }
  }
});
