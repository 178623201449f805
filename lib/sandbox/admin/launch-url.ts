import { createHmac } from "node:crypto";
import type { Core } from "../core";
import { findSigningSecret } from "../tokens/signing-secret";
import type { Client } from "../world/client";
import type { Store } from "../world/world";

/** Where the admin opens the app; `null` when nothing tells. */
export function appUrl(client: Client): string | null {
  if (typeof client.appUrl === "string") return client.appUrl;
  const origin = URL.parse(client.redirectUris[0] ?? "")?.origin ?? "null";
  return origin === "null" ? null : `${origin}/`;
}

/**
 * The app's address with who opens it, signed over its pairs in the order they have there. That `hmac` covers the
 * pairs as they are written, and stands last, is inferred from how apps check it.
 */
export function launchUrl(core: Core, client: Client, store: Store): string | null {
  const secret = findSigningSecret(core, client);
  const url = URL.parse(appUrl(client) ?? "");
  if (secret === null || url === null || !/^https?:$/.test(url.protocol)) return null;
  const own = url.search
    .slice(1)
    .split("&")
    .filter((pair) => pair !== "" && !/^hmac(=|$)/i.test(pair));
  const added = new URLSearchParams({
    orgid: store.orgid,
    shop: `${store.orgsub}.myharavan.com`,
    timestamp: String(Math.floor(core.now() / 1000)),
  });
  const query = [...own, String(added)].join("&");
  url.search = `?${query}&hmac=${createHmac("sha256", secret).update(query).digest("hex")}`;
  return url.href;
}
