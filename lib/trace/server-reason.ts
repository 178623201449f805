// What a simulated server knew of one request and never put on the wire. Nothing of it is evidence.

export interface ServerReason {
  readonly requestId: string;
  readonly clientId: string | null;
  readonly at: string;
  readonly endpoint: string;
  readonly status: number;
  /** Name of the check that refused; `none` when the request was answered. */
  readonly check: string;
  /** The sentence that the server would log. */
  readonly log: string;
  readonly values: Readonly<Record<string, string>>;
  readonly scenario: string | null;
  readonly stateHash: string | null;
}

/** Of one step of a run. `gone`: it is older than the server keeps them. */
export type StepReasons =
  | { readonly kind: "kept"; readonly reasons: readonly ServerReason[] }
  | { readonly kind: "gone" | "no-sandbox" };

/** One line of the inspector: the request, and the run it was made in where that is known. */
export interface InspectedRequest extends ServerReason {
  readonly registration: { readonly id: string; readonly name: string };
  readonly runId: string | null;
}
