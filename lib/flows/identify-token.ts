import type { ProviderHosts } from "@/lib/haravan/hosts";
import { buildUserinfoRequest } from "@/lib/oauth/build-userinfo-request";
import { readShop } from "@/lib/oauth/read-shop";
import { readUserinfo } from "@/lib/oauth/read-userinfo";
import { buildProbeRequest, readProbeAnswer } from "@/lib/probe/calls/probe-resource";
import type { Bucket } from "@/lib/probe/limit/read-bucket";
import type { Verdict } from "@/lib/trace/model";
import type { RawExchange } from "@/lib/trace/raw";
import type { Recorder } from "./record-run";

/** The calls that may name the store of a token, in their order. Private tokens are none of the accounts server's. */
export const identityCalls = {
  access: ["/com/shop.json", "/web/shop.json", "/connect/userinfo"],
  private: ["/com/shop.json", "/web/shop.json"],
} as const;
type IdentityPath = (typeof identityCalls)["access"][number];

export interface IdentityCall {
  readonly path: IdentityPath;
  /** Id of the resource; null: no resource of the API. */
  readonly resource: "shop" | "web-shop" | null;
  readonly status: number | null;
  readonly verdict: Verdict;
  readonly totalMs: number;
  /** Why no answer came. */
  readonly code: string | null;
}

export interface Identity {
  readonly calls: readonly IdentityCall[];
  readonly store: { readonly orgid: string; readonly name: string | null; readonly domain: string | null } | null;
  readonly by: { readonly name: string; readonly sub: string } | null;
  readonly bucket: Bucket | null;
  /** `refused`: every call was answered 401. */
  readonly end: "named" | "unnamed" | "refused" | "unreachable";
}

type Found = Pick<Identity, "store" | "by" | "bucket">;
type Answered = IdentityCall & Found;

const nothing: Found = { store: null, by: null, bucket: null };

/**
 * Which store a token opens: at most three reads, and none after one that has said it. After a 401 the other prefix of
 * the same API would be answered the same; the accounts server may still know the token.
 */
export async function identifyToken(of: {
  readonly hosts: ProviderHosts;
  readonly recorder: Recorder;
  readonly accessToken: string;
  readonly kind: keyof typeof identityCalls;
}): Promise<Identity> {
  const answered: Answered[] = [];
  for (const path of identityCalls[of.kind]) {
    if (path === "/web/shop.json" && answered.at(-1)?.status === 401) continue;
    const call = path === "/connect/userinfo" ? await askUserinfo(of) : await askShop(of, path);
    answered.push(call);
    if (call.store !== null || call.status === null) break;
  }
  const last = answered.at(-1);
  const store = last?.store ?? null;
  const bucket = answered.findLast((call) => call.bucket !== null)?.bucket ?? null;
  const end =
    store !== null
      ? "named"
      : last?.status === null
        ? "unreachable"
        : answered.every(({ status }) => status === 401)
          ? "refused"
          : "unnamed";
  return { calls: answered, store, by: last?.by ?? null, bucket, end };
}

interface Asked {
  readonly hosts: ProviderHosts;
  readonly recorder: Recorder;
  readonly accessToken: string;
}

async function askShop(of: Asked, path: "/com/shop.json" | "/web/shop.json"): Promise<Answered> {
  const { hosts, recorder, accessToken } = of;
  const request = buildProbeRequest({ hosts, accessToken, resource: { path } });
  const isFirst = path === "/com/shop.json";
  const name = isFirst ? "shop" : "probe";
  return await recorder.call<Answered>({ name, leg: null, to: "api" }, request, (raw) => {
    const { verdict, bucket } = readProbeAnswer(raw);
    const shop = readShop(raw);
    const store = shop.ok ? { orgid: shop.value.id, name: shop.value.name, domain: shop.value.domain } : null;
    const resource = isFirst ? "shop" : "web-shop";
    const value = { ...nothing, ...ofWire(raw), path, resource, verdict, bucket, store } as const;
    const facts = { path, ...(store === null ? {} : { store: store.name }) };
    return { value, verdict, facts };
  });
}

async function askUserinfo(of: Asked): Promise<Answered> {
  const { hosts, recorder, accessToken } = of;
  const request = buildUserinfoRequest({ hosts, accessToken });
  return await recorder.call<Answered>({ name: "userinfo", leg: null, to: "accounts" }, request, (raw) => {
    const read = readUserinfo(raw, null);
    const base = { ...nothing, ...ofWire(raw), path: "/connect/userinfo", resource: null } as const;
    if (!read.ok) {
      const { kind, status } = read.failure;
      const facts = { kind, ...(status === null ? {} : { status }) };
      return { value: { ...base, verdict: "bad" }, verdict: "bad", facts };
    }
    const { sub, name, orgid, orgname } = read.value;
    const store = orgid === null ? null : { orgid, name: orgname, domain: null };
    const value = { ...base, verdict: "good", store, by: { sub, name: name ?? sub } } as const;
    return { value, verdict: "good", facts: store === null ? {} : { store: orgname ?? store.orgid } };
  });
}

const ofWire = ({ response, failure, timing }: RawExchange) => ({
  status: failure === null && response !== null ? response.status : null,
  totalMs: timing.totalMs,
  code: failure?.code ?? null,
});
