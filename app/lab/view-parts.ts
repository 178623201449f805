import type { CodeFate, RequestPart, ScenarioPart, StateSubject } from "@/components/lab/scenario-view";
import {
  actsAt,
  type Effect,
  type RequestChange,
  type Scenario,
  type StateChange,
} from "@/lib/sandbox/scenarios/scenario";

const longest = 48;

const cut = (value: string): string => (value.length > longest ? `${value.slice(0, longest)}…` : value);

function partsOf({ method, contentType, authorization, set = {}, append = {}, drop = [] }: RequestChange) {
  const valued = (kind: "set" | "append", fields: Readonly<Record<string, string>>): readonly RequestPart[] =>
    Object.entries(fields).map(([name, value]) => ({ kind, name, value: cut(value), length: value.length }));
  const parts: readonly RequestPart[] = [
    ...(method === undefined ? [] : [{ kind: "method", value: method } as const]),
    ...(contentType === undefined ? [] : [{ kind: "content-type", value: contentType } as const]),
    ...(authorization === undefined
      ? []
      : [{ kind: "authorization", value: authorization === null ? null : cut(authorization) } as const]),
    ...valued("set", set),
    ...valued("append", append),
    ...drop.map((name) => ({ kind: "drop", name }) as const),
  ];
  return parts;
}

function subjectsOf({ client, code, refreshToken, personInactive, notOwner }: StateChange): readonly StateSubject[] {
  return [
    ...(client === undefined ? [] : (["client"] as const)),
    ...(code === undefined ? [] : (["code"] as const)),
    ...(refreshToken === undefined ? [] : (["refresh-token"] as const)),
    ...(personInactive === true ? (["person"] as const) : []),
    ...(notOwner === true ? (["role"] as const) : []),
  ];
}

function partOf(effect: Effect): ScenarioPart {
  const at = typeof effect.at === "string" ? [effect.at] : effect.at;
  switch (effect.kind) {
    case "mistake":
      return { kind: "mistake", at, changes: partsOf(effect.change) };
    case "state":
      return { kind: "state", at, subjects: subjectsOf(effect.change) };
    case "answer":
      return { kind: "answer", at, status: effect.answer.status };
    case "transport":
      return { kind: "transport", at, fault: effect.fault.kind };
    case "change":
    case "id-token":
    case "callback":
      return { kind: effect.kind, at };
  }
}

/** What the scenario does, as data that words can be put to. */
export const viewParts = ({ effects }: Scenario): readonly ScenarioPart[] => effects.map(partOf);

/** IdentityServer4 deletes the code before it checks any of these; a test holds the names against the sandbox. */
export const burning: ReadonlySet<string> = new Set([
  "token-code-expired",
  "token-redirect-uri-missing",
  "token-redirect-uri-other",
  "token-code-without-scopes",
  "token-verifier-unexpected",
  "token-verifier-missing",
  "token-verifier-short",
  "token-verifier-other",
  "token-person-disabled",
]);

/** What it does to the authorization code; `null` where the code has no part in it. */
export function fateOfCode({ name, effects }: Scenario): CodeFate | null {
  const there = effects.filter((effect) => actsAt(effect, "token"));
  if (there.length === 0) return null;
  if (burning.has(name)) return "burnt";
  return there.every(({ kind }) => kind === "mistake" || kind === "state" || kind === "answer") ? "kept" : "spent";
}
