import type { Core } from "../core";
import { sha256Hex } from "../tokens/hash";
import { sealSecret } from "../tokens/signing-secret";
import type { Client } from "../world/client";

/** How a secret is kept: its hash to compare with, and sealed to sign launches and webhooks with. */
export const secretFields = (
  core: Core,
  clientId: string,
  secret: string,
): Pick<Client, "secretHash" | "sealedSecret"> => ({
  secretHash: sha256Hex(secret),
  sealedSecret: sealSecret(core.key, clientId, secret),
});
