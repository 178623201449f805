import type { ProviderHosts } from "@/lib/haravan/hosts";
import { buildProbeRequest } from "@/lib/probe/calls/probe-resource";
import type { RawRequest } from "@/lib/trace/raw";
import type { CallRehearsal } from "@/lib/trace/rehearsals";

export interface RehearsedCall {
  readonly request: RawRequest;
  readonly path: string;
  readonly scope: string;
  readonly carries: "token" | "another" | "nothing";
}

const reading = { path: "/com/shop.json", scope: "com.read_shop" } as const;
const writing = { path: "/com/products.json", scope: "com.write_products" } as const;

const whole = JSON.stringify({ product: { title: "Auth Doctor" } });
const broken = whole.slice(0, -3);

/** The request of a rehearsal; those that the sandbox answers in its own way are ordinary ones. Pure but for randomness. */
export function planCall(input: {
  readonly hosts: ProviderHosts;
  readonly what: CallRehearsal;
  readonly accessToken: string;
  readonly random: (bytes: number) => Uint8Array;
}): RehearsedCall {
  const { hosts, what, accessToken } = input;
  const read = (token: string) => buildProbeRequest({ hosts, accessToken: token, resource: reading });
  const write = (type: string, body: string): RawRequest => {
    const get = buildProbeRequest({ hosts, accessToken, resource: writing });
    return { ...get, method: "POST", headers: [...get.headers, { name: "Content-Type", value: type }], body };
  };
  switch (what) {
    case "no-token": {
      const request = read(accessToken);
      const headers = request.headers.filter(({ name }) => name.toLowerCase() !== "authorization");
      return { ...reading, request: { ...request, headers }, carries: "nothing" };
    }
    case "wrong-token": {
      const another = Buffer.from(input.random(32)).toString("hex").toUpperCase();
      return { ...reading, request: read(another), carries: "another" };
    }
    case "broken-body":
      return { ...writing, request: write("application/json", broken), carries: "token" };
    case "wrong-content-type":
      return { ...writing, request: write("text/plain", whole), carries: "token" };
    default:
      return { ...reading, request: read(accessToken), carries: "token" };
  }
}
