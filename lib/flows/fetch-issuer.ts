import { type KeySet, readKeys } from "@/lib/oauth/read-keys";
import { type MetadataFailure, readMetadata, type ServerMetadata } from "@/lib/oauth/read-metadata";
import { err, ok, type Result } from "@/lib/result/result";
import type { RawRequest } from "@/lib/trace/raw";
import type { LegWork } from "./leg-work";
import type { Stop } from "./stop-run";

const getJson = (url: string): RawRequest => ({
  method: "GET",
  url,
  headers: [{ name: "accept", value: "application/json" }],
  body: null,
});

const unreachable = (code: string): Stop => ({ outcome: "provider-unreachable", verdict: "bad", facts: { code } });

export interface Issuer {
  readonly keys: KeySet["keys"];
  readonly leakedKeys: number;
  /** It promises `iss` in every answer through the browser. @see RFC 9207 §3 */
  readonly namesItself: boolean;
}

/** What the accounts server says of itself, and the keys that its ID tokens are checked with; asked afresh each time. */
export async function fetchIssuer(work: LegWork): Promise<Result<Issuer, Stop>> {
  const { hosts, recorder, transaction } = work;
  const { leg } = transaction;
  const announced = await recorder.call<Result<ServerMetadata, MetadataFailure>>(
    { name: "discovery", leg, to: "accounts" },
    getJson(hosts.discovery),
    (raw) => {
      const read = readMetadata(raw, { issuer: hosts.issuer });
      return read.ok
        ? { value: read, verdict: "good", checks: [{ id: "issuer", result: "ok", facts: {} }] }
        : { value: read, verdict: "bad", facts: { kind: read.failure.kind } };
    },
  );
  if (!announced.ok) return err(unreachable(`discovery ${announced.failure.kind}`));
  const { jwks, issuerAnnounced } = announced.value;
  return await recorder.call<Result<Issuer, Stop>>({ name: "jwks", leg, to: "accounts" }, getJson(jwks), (raw) => {
    const read = readKeys(raw);
    if (!read.ok) {
      const { kind, checks } = read.failure;
      return { value: err(unreachable(`jwks ${kind}`)), verdict: "bad", facts: { kind }, checks };
    }
    const { keys, leakedKeys, checks } = read.value;
    const verdict = leakedKeys === 0 ? "good" : "warn";
    return { value: ok({ keys, leakedKeys, namesItself: issuerAnnounced }), verdict, checks };
  });
}
