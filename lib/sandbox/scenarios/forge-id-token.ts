import { createHmac, sign } from "node:crypto";
import type { Core } from "../core";
import { findSigningSecret } from "../tokens/signing-secret";
import type { Client } from "../world/client";
import { forgedKey } from "./forged-keys";
import { type Beside, effectsNow, type Forgery, type Json } from "./scenario";

const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString("base64url");

function signatureOf(core: Core, client: Client, key: NonNullable<Forgery["key"]>, unsigned: string): string {
  switch (key) {
    case "own":
      return sign("sha256", Buffer.from(unsigned), core.key.privateKey).toString("base64url");
    case "stranger":
    case "weak":
      return sign("sha256", Buffer.from(unsigned), forgedKey(key).privateKey).toString("base64url");
    case "published": {
      const pem = core.key.publicKey.export({ type: "spki", format: "pem" });
      return createHmac("sha256", pem).update(unsigned).digest("base64url");
    }
    case "secret": {
      // A client of which only a hash is left has no secret to sign with; the algorithm is wrong all the same.
      const secret = findSigningSecret(core, client) ?? client.secretHash ?? "";
      return createHmac("sha256", secret).update(unsigned).digest("base64url");
    }
    case "none":
      return "";
  }
}

/** An ID token as this request's scenario wants it; `null`: as it is. */
export function forgeIdToken(core: Core, client: Client, claims: Json, beside: Beside): string | null {
  const forgeries = effectsNow(core, "id-token").map(({ forge }) => forge);
  if (forgeries.length === 0) return null;
  const nowSeconds = Math.floor(core.now() / 1000);
  const plain: Json = { alg: "RS256", kid: core.key.kid, typ: "JWT" };
  const header = forgeries.reduce((seen, { header: change }) => change?.(seen) ?? seen, plain);
  const body = forgeries.reduce((seen, { claims: change }) => change?.(seen, nowSeconds, beside) ?? seen, claims);
  const key = forgeries.find((one) => one.key !== undefined)?.key ?? "own";
  const unsigned = `${encode(header)}.${encode(body)}`;
  const token = `${unsigned}.${signatureOf(core, client, key, unsigned)}`;
  return forgeries.reduce((seen, { text }) => text?.(seen) ?? seen, token);
}
