import { buildWorld } from "../world/read-world";
import type { WorldFile } from "../world/schema";
import type { World } from "../world/world";

export const redirectUri = "https://shop-app.example/install/login";

const clients = [
  { client_id: "plain", secret: "plain-secret" },
  { client_id: "second", secret: "second-secret" },
  { client_id: "mixed", secret: "mixed-secret", grants: ["hybrid" as const] },
  {
    client_id: "browser",
    secret: null,
    require_secret: false,
    grants: ["implicit" as const],
    access_token_via_browser: true,
  },
  { client_id: "silent", secret: null, require_secret: false, grants: ["implicit" as const] },
  { client_id: "proof", secret: "proof-secret", pkce: "required" as const },
  { client_id: "proof-plain", secret: "proof-plain-secret", pkce: "required_plain_allowed" as const },
  { client_id: "asks", secret: "asks-secret", consent: true },
  { client_id: "off", secret: "off-secret", enabled: false },
  { client_id: "nowhere", secret: "nowhere-secret", redirect_uris: [] },
  { client_id: "few", secret: "few-secret", scopes: ["openid", "com.read_products"], offline_access: false },
  { client_id: "robot", secret: "robot-secret", grants: ["client_credentials" as const], offline_access: false },
  { client_id: "robot-offline", secret: "robot-secret", grants: ["client_credentials" as const] },
  {
    client_id: "hasty",
    secret: "hasty-secret",
    code_lifetime: 5,
    access_token_lifetime: 5,
    refresh_absolute_lifetime: 9,
  },
  { client_id: "late", secret: "late-secret", secret_expired: true },
  { client_id: "reuser", secret: "reuser-secret", refresh_usage: "reuse" as const },
  { client_id: "letters", secret: "letters-secret", access_token: "jwt" as const },
  { client_id: "federated", secret: "federated-secret", protocol: "wsfed" as const },
  { client_id: "cors", secret: "cors-secret", cors_origins: ["https://spa.example"] },
];

export const plainWorldFile: WorldFile = {
  identity_scopes: { openid: ["sub"], profile: ["name"], email: ["email"], org: ["orgid"], userinfo: ["role"] },
  api_scopes: ["com.read_products", "com.write_products", "com.read_orders", "grant_service"],
  apis: [{ name: "shop-api", secret: "shop-api-secret", scopes: ["com.read_products", "com.read_orders"] }],
  people: [
    {
      name: "an",
      sub: "900001",
      claims: { name: "Nguyễn An", email: "an@store.example", orgid: "700001", orgname: "Tiệm An", role: ["admin"] },
    },
    { name: "binh", sub: "900002", claims: { name: "Lê Bình", orgid: "700001", role: ["staff", "cashier"] } },
  ],
  client_defaults: {
    grants: ["authorization_code"],
    pkce: "optional",
    redirect_uris: [redirectUri, "https://shop-app.example/cb?tenant=7"],
    post_logout_redirect_uris: ["https://shop-app.example/bye"],
    scopes: ["openid", "profile", "email", "org", "userinfo", "com.read_products", "com.read_orders"],
    offline_access: true,
    user_claims_in_id_token: true,
    access_token: "opaque",
    access_token_lifetime: 57_600,
  },
  clients,
};

/** Plain IdentityServer4: no stores, no chooser, no role rule. */
export const plainWorld = (): World => buildWorld(plainWorldFile);
