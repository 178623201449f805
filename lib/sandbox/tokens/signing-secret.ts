import { createCipheriv, createDecipheriv, createSecretKey, hkdfSync, type KeyObject, randomBytes } from "node:crypto";
import type { Core } from "../core";
import type { Client } from "../world/client";
import type { SigningKey } from "./signing-key";

const ivBytes = 12;
const tagBytes = 16;

function sealingKey(key: SigningKey): Uint8Array {
  const own = key.privateKey.export({ format: "der", type: "pkcs8" });
  return new Uint8Array(hkdfSync("sha256", own, "", "client secrets for signing", 32));
}

/**
 * Webhooks and launches are signed with the client secret itself, of which a hash is not enough. So the secret of a
 * simulated app is kept as well, closed with a key made from the sandbox's own and bound to its client: whoever reads
 * one record, or a listing of them, sees nothing. It opens nothing but the sandbox, and no answer shows it again.
 */
export function sealSecret(key: SigningKey, clientId: string, secret: string): string {
  const iv = randomBytes(ivBytes);
  const cipher = createCipheriv("aes-256-gcm", sealingKey(key), iv, { authTagLength: tagBytes });
  cipher.setAAD(Buffer.from(clientId));
  const closed = Buffer.concat([cipher.update(secret, "utf8"), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), closed]).toString("base64url");
}

function openSecret(key: SigningKey, clientId: string, sealed: string): KeyObject | null {
  const bytes = Buffer.from(sealed, "base64url");
  const iv = bytes.subarray(0, ivBytes);
  const decipher = createDecipheriv("aes-256-gcm", sealingKey(key), iv, { authTagLength: tagBytes });
  decipher.setAAD(Buffer.from(clientId));
  decipher.setAuthTag(bytes.subarray(ivBytes, ivBytes + tagBytes));
  try {
    return createSecretKey(Buffer.concat([decipher.update(bytes.subarray(ivBytes + tagBytes)), decipher.final()]));
  } catch {
    // Closed with the key of another sandbox.
    return null;
  }
}

/** What this client's webhooks and launches are signed with; `null` when it has no secret, or only its hash is left. */
export function findSigningSecret(core: Core, client: Client): KeyObject | null {
  if (client.sealedSecret !== undefined) return openSecret(core.key, client.id, client.sealedSecret);
  // A client of the world may have been replaced, and its secret with it.
  const isStillTheWorlds = core.world.clients.get(client.id)?.secretHash === client.secretHash;
  return (isStillTheWorlds && core.world.signingSecrets.get(client.id)) || null;
}
