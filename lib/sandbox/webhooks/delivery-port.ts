/** One call of an app's webhook: the handshake, or a delivery. */
export interface DeliveryRequest {
  readonly method: "GET" | "POST";
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
}

export type DeliveryOutcome =
  | {
      readonly kind: "answered";
      readonly status: number;
      /** The beginning of a GET's answer; what answers a POST is not read. */
      readonly text: string;
    }
  /** Not sent: the operator does not allow the address. */
  | { readonly kind: "refused"; readonly why: string }
  | { readonly kind: "failed"; readonly why: "timeout" | "unreachable" };

/** The only way in which the sandbox calls anybody. */
export type Deliver = (request: DeliveryRequest) => Promise<DeliveryOutcome>;
