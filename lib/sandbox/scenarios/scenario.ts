import type { StatusCode } from "hono/utils/http-status";
import type { CauseId } from "../../diagnosis/cause-ids";
import type { CodeRecord, RefreshTokenRecord } from "../store/records";
import type { Client } from "../world/client";

/** Where a scenario can act. `token` is every grant but a refresh. */
export const endpoints = ["discovery", "jwks", "authorize", "token", "refresh", "userinfo", "api", "webhook"] as const;
export type Endpoint = (typeof endpoints)[number];

export interface Answer {
  readonly status: StatusCode;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
}

/** What only whoever owns the socket can do; the answer's head is as it would have been. */
export type TransportFault =
  /** Nothing ever comes. */
  | { readonly kind: "hang" }
  /** So many bytes of the body, then silence. */
  | { readonly kind: "stall"; readonly afterBytes: number }
  /** The connection breaks; `null`: before the head. */
  | { readonly kind: "reset"; readonly afterBytes: number | null }
  /** Announces more than it sends, and closes. */
  | { readonly kind: "short" }
  | { readonly kind: "drip"; readonly bytesPerSecond: number }
  /** Compressed, and so many bytes once it is not. */
  | { readonly kind: "bomb"; readonly bytes: number }
  /** No content type: whoever writes the answer would add one. */
  | { readonly kind: "untyped" }
  /** White space first, so many bytes of it. */
  | { readonly kind: "flood"; readonly bytes: number };

/** A mistake of the app, made for it: the endpoint sees the request so. */
export interface RequestChange {
  readonly method?: string;
  readonly contentType?: string;
  /** `null`: none is sent. */
  readonly authorization?: string | null;
  readonly set?: Readonly<Record<string, string>>;
  /** Put behind the value that was sent. */
  readonly append?: Readonly<Record<string, string>>;
  readonly drop?: readonly string[];
}

/** What is so at the server, as its checks see it; nothing stored is changed. `null`: it is not there (any more). */
export interface StateChange {
  readonly client?: (client: Client) => Client | null;
  readonly code?: (code: CodeRecord) => CodeRecord | null;
  readonly refreshToken?: (token: RefreshTokenRecord) => RefreshTokenRecord | null;
  readonly personInactive?: boolean;
  /** The signed-in person has no owner's role here. */
  readonly notOwner?: boolean;
}

export type Json = Readonly<Record<string, unknown>>;

/** Keys that no key set holds unless a scenario puts one there. */
export const forgedKids = {
  stranger: "5742414E47455253204B4559204E4F54",
  weak: "5745414B204B45594E4F5420464F5220",
} as const;
export type ForgedKey = keyof typeof forgedKids;

/** What came along with an ID token, and what its hashes are made of. */
export interface Beside {
  readonly code?: string;
  readonly accessToken?: string;
  /** Of the client's login before this one, if this server knows of one. */
  readonly earlierNonce: string | null;
}

export interface Forgery {
  readonly header?: (header: Json) => Json;
  readonly claims?: (claims: Json, nowSeconds: number, beside: Beside) => Json;
  /**
   * `stranger`: a key that the key set does not hold; `weak`: another, of 512 bits; `published`: HMAC keyed with the
   * public key; `secret`: with the client secret; `none`: no signature.
   */
  readonly key?: "own" | ForgedKey | "published" | "secret" | "none";
  /** The serialised token, changed after signing. */
  readonly text?: (jwt: string) => string;
}

/** What a change may need to know. */
export interface Circumstances {
  readonly issuer: string;
  /** A key that is not in the key set, as a key set would show it. */
  readonly forgedKey: (which: ForgedKey, part: "public" | "private") => Json;
  /** As the request had it; empty: it had none. */
  readonly authorization: string;
}

type At = { readonly at: Endpoint | readonly Endpoint[] };

export type Effect =
  | (At & { readonly kind: "mistake"; readonly change: RequestChange })
  | (At & { readonly kind: "state"; readonly change: StateChange })
  /** In place of the endpoint's own answer; the endpoint never runs. */
  | (At & { readonly kind: "answer"; readonly answer: Answer })
  /** The endpoint's own successful answer, changed on its way out. */
  | (At & { readonly kind: "change"; readonly change: (answer: Answer, at: Circumstances) => Answer })
  | (At & { readonly kind: "transport"; readonly fault: TransportFault })
  | (At & { readonly kind: "id-token"; readonly forge: Forgery })
  /** What leaves for the app through the browser. */
  | (At & {
      readonly kind: "callback";
      readonly change: (fields: readonly CallbackField[]) => readonly CallbackField[];
    });

export type CallbackField = readonly [name: string, value: string];

/** What the platform is believed to do: its documentation says so, public code saw it, or a server of its kind does it. */
export type Belief = "documented" | "observed" | "inferred";

export type ScenarioGroup =
  | "authorize"
  | "callback"
  | "token"
  | "refresh"
  | "id-token"
  | "keys"
  | "userinfo"
  | "api"
  | "webhook"
  | "network"
  | "conformance";

export interface Scenario {
  /** Lower case, in its URL: `token-redirect-uri-other`. */
  readonly name: string;
  readonly group: ScenarioGroup;
  readonly effects: readonly Effect[];
  /** What a diagnosis has to come to, from the wire alone; `null`: nothing is wrong, and nothing may be blamed. */
  readonly cause: CauseId | null;
  readonly belief: Belief;
  /** How the app asks, where it matters: an ID token through the browser needs the hybrid flow. */
  readonly needs?: "hybrid" | "pkce" | "max-age";
}

export const actsAt = (effect: Effect, endpoint: Endpoint): boolean =>
  typeof effect.at === "string" ? effect.at === endpoint : effect.at.includes(endpoint);

export const touches = (scenario: Scenario, endpoint: Endpoint): boolean =>
  scenario.effects.some((effect) => actsAt(effect, endpoint));

type EffectOf<Kind extends Effect["kind"]> = Extract<Effect, { kind: Kind }>;

/** One request and the scenario it meets, if any. */
export interface Acting {
  readonly scenario: Scenario | null;
  readonly endpoint: Endpoint | null;
}

/** The effects of one kind on this very request, in order. */
export function effectsNow<Kind extends Effect["kind"]>({ scenario, endpoint }: Acting, kind: Kind): EffectOf<Kind>[] {
  if (scenario === null || endpoint === null) return [];
  return scenario.effects.filter(
    (effect): effect is EffectOf<Kind> => effect.kind === kind && actsAt(effect, endpoint),
  );
}
