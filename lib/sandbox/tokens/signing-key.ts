import { createPrivateKey, createPublicKey, generateKeyPair, type JsonWebKey, type KeyObject } from "node:crypto";
import type { Records } from "../store/records";
import { createId } from "./hash";

export interface SigningKey {
  readonly kid: string;
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
  readonly publicJwk: { readonly kty: string; readonly e: string; readonly n: string };
}

function readKey(record: Readonly<Record<string, unknown>>): SigningKey {
  const privateKey = createPrivateKey({ key: record as JsonWebKey, format: "jwk" });
  const { kty, e, n } = record;
  return {
    kid: String(record["kid"]),
    privateKey,
    publicKey: createPublicKey(privateKey),
    publicJwk: { kty: String(kty), e: String(e), n: String(n) },
  };
}

/** Takes up to a second; others are answered meanwhile. */
function makePrivateKey(): Promise<KeyObject> {
  return new Promise((resolve, reject) => {
    generateKeyPair("rsa", { modulusLength: 2048 }, (fault, _publicKey, privateKey) =>
      fault === null ? resolve(privateKey) : reject(fault),
    );
  });
}

/** The sandbox's own key, made once and kept in its store. */
export async function openSigningKey(records: Records): Promise<SigningKey> {
  const kept = await records.get("keys", "signing");
  if (kept !== undefined) return readKey(kept);
  const made = { ...(await makePrivateKey()).export({ format: "jwk" }), kid: createId() };
  await records.put("keys", "signing", made);
  // Another process may have been first; everyone uses what the store kept.
  return readKey((await records.get("keys", "signing")) ?? made);
}
