import type { Absence } from "../../core";
import type { Params } from "../../http/params";
import type { Refusal } from "../../reasons/refusal";
import type { CodeRecord, RefreshTokenRecord } from "../../store/records";
import type { Client } from "../../world/client";
import type { World } from "../../world/world";
import type { Credentials } from "./credentials";

export interface RawTokenRequest {
  readonly method: string;
  readonly contentType: string | undefined;
}

export interface ClientAttempt {
  /** `null`: none that can be read; `unread` says why. */
  readonly credentials: Credentials | null;
  readonly unread: Readonly<Record<string, string>>;
  /** `null`: unknown, disabled or misconfigured; `absence` says which, where a client was named. */
  readonly client: Client | null;
  readonly absence: Absence | null;
}

export interface GrantRequest {
  readonly params: Params;
  readonly client: Client;
}

export interface CodeAttempt extends GrantRequest {
  /** `null`: unknown, or used before. */
  readonly code: CodeRecord | null;
}

/** From here on the code is gone from the store, whatever comes. */
export interface BurntCode extends GrantRequest {
  readonly code: CodeRecord;
  /** The app was removed from the store since. */
  readonly uninstalled: boolean;
  readonly personActive: boolean;
  readonly nowMs: number;
}

export interface RefreshAttempt extends GrantRequest {
  readonly token: RefreshTokenRecord | null;
  readonly uninstalled: boolean;
  readonly personActive: boolean;
  readonly nowMs: number;
}

export interface ScopeRequest extends GrantRequest {
  readonly world: World;
}

type Check<Input> = (input: Input) => Refusal | null;

export type RawCheck = Check<RawTokenRequest>;
export type ClientAttemptCheck = Check<ClientAttempt>;
export type GrantCheck = Check<GrantRequest>;
export type CodeAttemptCheck = Check<CodeAttempt>;
export type BurntCodeCheck = Check<BurntCode>;
export type RefreshCheck = Check<RefreshAttempt>;
export type ScopeCheck = Check<ScopeRequest>;
