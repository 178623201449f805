import { Buffer } from "node:buffer";
import type { StatusCode } from "hono/utils/http-status";
import type { CauseId } from "../../diagnosis/cause-ids";
import type {
  Answer,
  Belief,
  CallbackField,
  Effect,
  Endpoint,
  Forgery,
  Json,
  RequestChange,
  Scenario,
  ScenarioGroup,
  StateChange,
  TransportFault,
} from "./scenario";

export type Where = Endpoint | readonly Endpoint[];

export const json = "application/json; charset=UTF-8";
export const html = "text/html; charset=utf-8";

export const mistake = (at: Where, change: RequestChange): Effect => ({ kind: "mistake", at, change });

export const state = (at: Where, change: StateChange): Effect => ({ kind: "state", at, change });

const typeOf = (body: string): Readonly<Record<string, string>> =>
  body === "" ? {} : { "Content-Type": body.startsWith("<") ? html : json };

export const instead = (
  at: Where,
  status: StatusCode,
  body: string | Uint8Array,
  headers: Readonly<Record<string, string>> = typeof body === "string" ? typeOf(body) : { "Content-Type": json },
): Effect => ({ kind: "answer", at, answer: { status, headers, body } });

export const broken = (at: Where, fault: TransportFault): Effect => ({ kind: "transport", at, fault });

export const changed = (at: Where, change: (answer: Answer) => Answer): Effect => ({ kind: "change", at, change });

export const textOf = (body: string | Uint8Array): string => Buffer.from(body).toString("utf8");

function parseObject(body: string | Uint8Array): Json {
  const value: unknown = JSON.parse(textOf(body));
  if (typeof value !== "object" || value === null) throw new Error("only an object is changed as one");
  return { ...value };
}

/** Another member, another value, or a member less: `undefined` leaves it out. */
export const members = (at: Where, change: (body: Json) => unknown): Effect =>
  changed(at, (answer) => ({ ...answer, body: JSON.stringify(change(parseObject(answer.body))) }));

export const member = (at: Where, name: string, value: unknown): Effect =>
  members(at, (body) => ({ ...body, [name]: value }));

export const text = (at: Where, change: (body: string) => string | Uint8Array): Effect =>
  changed(at, (answer) => ({ ...answer, body: change(textOf(answer.body)) }));

export const forged = (forge: Forgery, at: Where = ["authorize", "token", "refresh"]): Effect => ({
  kind: "id-token",
  at,
  forge,
});

export const claim = (name: string, value: unknown, at?: Where): Effect =>
  forged({ claims: (claims) => ({ ...claims, [name]: value }) }, at);

export const front = (change: (fields: readonly CallbackField[]) => readonly CallbackField[]): Effect => ({
  kind: "callback",
  at: "authorize",
  change,
});

export const withField = (fields: readonly CallbackField[], name: string, value: string): readonly CallbackField[] => [
  ...fields.filter(([one]) => one !== name),
  [name, value],
];

export const keysOf = (body: Json): readonly Json[] => (Array.isArray(body["keys"]) ? body["keys"] : []);

type Row = readonly [name: string, cause: CauseId | null, effects: Effect | readonly Effect[]];

/** The rows of one group; `belief` and `needs` hold for all of them. */
export const rows = (
  group: ScenarioGroup,
  belief: Belief,
  table: readonly Row[],
  needs?: Scenario["needs"],
): readonly Scenario[] =>
  table.map(([name, cause, effects]) => ({
    name,
    group,
    effects: "kind" in effects ? [effects] : effects,
    cause,
    belief,
    ...(needs === undefined ? {} : { needs }),
  }));
