import type { KeyObject } from "node:crypto";
import type { Client } from "./client";

export type ClaimValue = string | number | boolean | readonly string[];

export interface Membership {
  readonly orgid: string;
  readonly role: readonly string[];
}

export interface Person {
  /** Name to sign in with. */
  readonly name: string;
  readonly password: string;
  readonly sub: string;
  readonly active: boolean;
  readonly claims: Readonly<Record<string, ClaimValue>>;
  /** Empty in a world without stores. */
  readonly orgs: readonly Membership[];
}

export interface Store {
  readonly orgid: string;
  readonly orgname: string;
  /** Handle: `{orgsub}.myharavan.com`. */
  readonly orgsub: string;
  readonly orgcat: string;
  readonly city: string;
  readonly email: string;
}

export interface ProtectedApi {
  readonly name: string;
  readonly secretHash: string;
  readonly scopes: readonly string[];
}

/** A token that is there from the start, kept as a hash. */
export interface PrivateToken {
  readonly clientId: string;
  readonly orgid: string;
  readonly scopes: readonly string[];
}

/** What the sandbox starts from. Nothing here changes; changes live in the store. */
export interface World {
  /** Scope name to the claims it opens; in the order discovery announces them. */
  readonly identityScopes: ReadonlyMap<string, readonly string[]>;
  readonly apiScopes: ReadonlySet<string>;
  readonly apis: ReadonlyMap<string, ProtectedApi>;
  readonly people: ReadonlyMap<string, Person>;
  readonly peopleBySub: ReadonlyMap<string, Person>;
  readonly clients: ReadonlyMap<string, Client>;
  /** By client id, in memory only; a key object shows nothing of itself when it is printed. */
  readonly signingSecrets: ReadonlyMap<string, KeyObject>;
  /** What a client registered through the partners API starts from. */
  readonly clientDefaults: Client;
  /** Empty: plain IdentityServer4, without chooser and role rule. */
  readonly stores: ReadonlyMap<string, Store>;
  readonly ownerOnlyScopes: ReadonlySet<string>;
  /** By the token's hash. */
  readonly privateTokens: ReadonlyMap<string, PrivateToken>;
}
