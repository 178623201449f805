import { plainWorldFile } from "../../testing/plain-world";
import { buildWorld } from "../../world/read-world";
import type { World } from "../../world/world";

const more = [
  { client_id: "app-only", secret: null, require_secret: false, pkce: "required" as const },
  { client_id: "signs-odd", secret: "p+q/r=s%t u" },
  { client_id: "cors-path", secret: "cors-path-secret", cors_origins: ["https://spa.example/path"] },
  {
    client_id: "mixed-token",
    secret: "mixed-token-secret",
    grants: ["hybrid" as const],
    access_token_via_browser: true,
  },
];

/** The plain world, and the clients that only the conformance table needs. */
export const conformanceWorld = (): World =>
  buildWorld({ ...plainWorldFile, clients: [...plainWorldFile.clients, ...more] });
