import type { Absence } from "../../core";
import type { Params } from "../../http/params";
import type { Refusal } from "../../reasons/refusal";
import type { Client } from "../../world/client";
import type { World } from "../../world/world";
import type { ResponseType } from "./response-types";

export interface AnonymousRequest {
  readonly params: Params;
  /** `null`: unknown, disabled or misconfigured; `absence` says which, where a client was named. */
  readonly client: Client | null;
  readonly absence: Absence | null;
}

export interface ClientRequest {
  readonly params: Params;
  readonly client: Client;
  readonly world: World;
}

export interface TypedRequest extends ClientRequest {
  readonly type: ResponseType;
}

export type AnonymousCheck = (request: AnonymousRequest) => Refusal | null;
export type ClientCheck = (request: ClientRequest) => Refusal | null;
export type TypedCheck = (request: TypedRequest) => Refusal | null;
