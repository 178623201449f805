import type { Client } from "../world/client";
import type { SandboxStore } from "./store";

/** Who an authorization is for; without a person for the client's own tokens. */
export interface Subject {
  readonly sub: string;
  /** The store that was chosen, in a world that has stores. */
  readonly orgid: string | null;
  /** Which install of the app at that store it belongs to; absent: it outlives every install. */
  readonly generation?: number;
  readonly sid: string;
  readonly authTimeSeconds: number;
}

export interface CodeRecord {
  readonly clientId: string;
  readonly subject: Subject;
  readonly redirectUri: string;
  readonly scopes: readonly string[];
  /** Whether openid was asked for, also when it was not allowed at consent. */
  readonly openId: boolean;
  readonly nonce: string | null;
  readonly stateHash: string | null;
  readonly challenge: { readonly value: string; readonly method: "plain" | "S256" } | null;
  /** The scenario it was issued under, by name: it goes on with whatever comes of the code. */
  readonly scenario: string | null;
  readonly createdAtMs: number;
  readonly lifetimeSeconds: number;
}

export interface AccessTokenRecord {
  readonly clientId: string;
  readonly subject: Subject | null;
  /** In the order of the token's claims: offline_access last. */
  readonly scopes: readonly string[];
  readonly audiences: readonly string[];
  readonly jti: string;
  readonly scenario: string | null;
  readonly createdAtMs: number;
  readonly lifetimeSeconds: number;
  /** When its claims were made, where that was before: a refresh keeps them, `iat` among them. */
  readonly claimsAtMs?: number;
}

export interface RefreshTokenRecord {
  readonly clientId: string;
  readonly subject: Subject;
  readonly scopes: readonly string[];
  readonly audiences: readonly string[];
  readonly jti: string;
  readonly scenario: string | null;
  readonly createdAtMs: number;
  /** 0: no end. */
  readonly lifetimeSeconds: number;
  readonly consumedAtMs: number | null;
}

export interface SessionRecord {
  readonly sub: string;
  readonly sid: string;
  readonly authTimeSeconds: number;
  readonly clientIds: readonly string[];
}

export interface ConsentRecord {
  /** `null`: denied. */
  readonly scopes: readonly string[] | null;
  /** The person wants not to be asked again. */
  readonly remember: boolean;
}

export interface ErrorPageRecord {
  readonly error: string;
  readonly description: string | null;
  /** Of the request that was refused, its client and its state. */
  readonly requestId: string;
  readonly clientId: string | null;
  readonly stateHash: string | null;
  /** What its app asks for. */
  readonly uiLocales?: string;
}

export interface SignOutRecord {
  readonly clientId: string | null;
  readonly postLogoutUri: string | null;
}

/** What the server knew and the wire did not say. */
export interface ReasonRecord {
  readonly requestId: string;
  /** As the request named it; kept under it only when there is such a client. */
  readonly clientId: string | null;
  readonly endpoint: string;
  readonly status: number;
  /** Name of the check that refused; `none` when the request was answered. */
  readonly check: string;
  readonly log: string;
  readonly values: Readonly<Record<string, string>>;
  readonly scenario: string | null;
  /** Joins the front channel to a run: SHA-256 of `state`, base64url. */
  readonly stateHash: string | null;
  readonly atMs: number;
}

export interface BucketRecord {
  readonly level: number;
  readonly atMs: number;
}

/** An app at a store. Counts while its generation is the current one. */
export interface InstallRecord {
  readonly sub: string;
  readonly scopes: readonly string[];
  readonly generation: number;
  readonly atMs: number;
}

export interface WebhookRecord {
  readonly url: string;
  readonly verifiedAtMs: number;
}

/** One store of one app: every topic goes to the app's webhook. */
export interface SubscriptionRecord {
  readonly id: string;
  readonly atMs: number;
}

export interface DeliveryRecord {
  readonly topic: string;
  readonly orgid: string;
  /** Gone once nothing is to be sent any more. */
  readonly body: string | null;
  readonly test: boolean;
  /** It is dropped when this subscription is gone; `null`: it is not. */
  readonly subscriptionId: string | null;
  readonly state: "waiting" | "delivered" | "given-up" | "dropped";
  readonly attempts: number;
  /** What the last attempt met: a status, or why there was none. */
  readonly met: string | null;
  readonly createdAtMs: number;
  readonly nextAtMs: number | null;
}

export interface StoreChangeRecord {
  readonly collection: string;
  readonly id: number;
  /** `null`: deleted. */
  readonly row: Readonly<Record<string, unknown>> | null;
  readonly atMs: number;
}

/** A static token of one store: no person, no end, no refresh. */
export interface PrivateTokenRecord {
  readonly id: string;
  readonly name: string;
  readonly clientId: string;
  readonly orgid: string;
  readonly scopes: readonly string[];
  readonly createdAtMs: number;
}

export interface RecordTypes {
  keys: Readonly<Record<string, unknown>>;
  clients: Client;
  /** By a hash of the owner and the client id: which apps are whose. */
  "apps-of-owner": { readonly clientId: string; readonly atMs: number };
  "client-changes": { readonly enabled?: boolean; readonly offlineAccess?: boolean };
  /** By client id, for those that the control API made: whose scripts may read answers. */
  "client-origins": { readonly origins: readonly string[] };
  "person-changes": { readonly active?: boolean };
  /** By client and person: what was changed for this app's eyes only. Roles by store. */
  "people-of-clients": { readonly active?: boolean; readonly roles?: Readonly<Record<string, readonly string[]>> };
  /** By client and store. Only an uninstall raises the generation; without a record it is 1. */
  generations: { readonly generation: number; readonly uninstalledAtMs: number };
  installs: InstallRecord;
  webhooks: WebhookRecord;
  subscriptions: SubscriptionRecord;
  deliveries: DeliveryRecord;
  /** By the delivery's key. */
  "due-deliveries": { readonly atMs: number };
  codes: CodeRecord;
  "access-tokens": AccessTokenRecord;
  "refresh-tokens": RefreshTokenRecord;
  /** Reference tokens of a person and client that are older than this are dead. */
  revocations: { readonly atMs: number };
  sessions: SessionRecord;
  consents: ConsentRecord;
  remembered: { readonly scopes: readonly string[] };
  "error-pages": ErrorPageRecord;
  "sign-outs": SignOutRecord;
  reasons: ReasonRecord;
  buckets: BucketRecord;
  /** By client id: what its next calls meet where that scenario acts, and what all of them meet otherwise. */
  "client-scenarios": {
    /** `null` times: all of them, and without an end. */
    readonly armed: { readonly name: string; readonly times: number | null; readonly untilMs: number | null } | null;
    readonly registered: string | null;
  };
  /** By client id: how long its next code lives. */
  "next-code-lifetimes": { readonly seconds: number };
  /** By app, store, collection and id: a row that differs from the seeded one, for this app. */
  "store-changes": StoreChangeRecord;
  /** By the token's hash. */
  "private-tokens": PrivateTokenRecord;
  /** By client id and the token's own id: its hash. */
  "private-token-ids": { readonly hash: string };
}

export interface Records {
  get<Name extends keyof RecordTypes>(name: Name, key: string): Promise<RecordTypes[Name] | undefined>;
  put<Name extends keyof RecordTypes>(
    name: Name,
    key: string,
    value: RecordTypes[Name],
    expiresAtMs?: number,
  ): Promise<void>;
  take<Name extends keyof RecordTypes>(name: Name, key: string): Promise<RecordTypes[Name] | undefined>;
  delete(name: keyof RecordTypes, key: string): Promise<void>;
  list<Name extends keyof RecordTypes>(
    name: Name,
    prefix: string,
    limit: number,
  ): Promise<readonly { readonly key: string; readonly value: RecordTypes[Name] }[]>;
}

/** The collections are the sandbox's own: what comes out has the type that went in. */
export const openRecords = (store: SandboxStore): Records => store as Records;
