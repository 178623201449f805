import type { Client } from "../world/client";
import type { SandboxStore } from "./store";

/** Who an authorization is for; without a person for the client's own tokens. */
export interface Subject {
  readonly sub: string;
  /** The store that was chosen, in a world that has stores. */
  readonly orgid: string | null;
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
  readonly createdAtMs: number;
  readonly lifetimeSeconds: number;
}

export interface RefreshTokenRecord {
  readonly clientId: string;
  readonly subject: Subject;
  readonly scopes: readonly string[];
  readonly audiences: readonly string[];
  readonly jti: string;
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
}

export interface ErrorPageRecord {
  readonly error: string;
  readonly description: string | null;
  readonly requestId: string;
}

export interface SignOutRecord {
  readonly clientId: string | null;
  readonly postLogoutUri: string | null;
}

/** What the server knew and the wire did not say. */
export interface ReasonRecord {
  readonly requestId: string;
  readonly clientId: string | null;
  readonly endpoint: string;
  /** Name of the check that refused. */
  readonly check: string;
  readonly log: string;
  readonly values: Readonly<Record<string, string>>;
  readonly state: string | null;
  readonly atMs: number;
}

export interface BucketRecord {
  readonly level: number;
  readonly atMs: number;
}

export interface RecordTypes {
  keys: Readonly<Record<string, unknown>>;
  clients: Client;
  "client-changes": { readonly enabled?: boolean; readonly offlineAccess?: boolean };
  "person-changes": { readonly active?: boolean };
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
  /** By client id: what its next call in that scenario's area meets, and how long its next code lives. */
  "next-scenarios": { readonly name: string };
  "next-code-lifetimes": { readonly seconds: number };
  created: { readonly items: readonly Readonly<Record<string, unknown>>[] };
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
}

/** The collections are the sandbox's own: what comes out has the type that went in. */
export const openRecords = (store: SandboxStore): Records => store as Records;
