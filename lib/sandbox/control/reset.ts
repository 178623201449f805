import type { Core } from "../core";
import type { SandboxContext } from "../http/env";
import { forgetNonces } from "../scenarios/earlier-nonce";
import type { RecordTypes } from "../store/records";
import { wrongMethod } from "./control-answer";

/** What a reset forgets. The signing key stays: clients keep the JWKS they have read. */
const forgets: Readonly<Record<keyof RecordTypes, boolean>> = {
  keys: false,
  clients: true,
  "apps-of-owner": true,
  "client-changes": true,
  "client-origins": true,
  "person-changes": true,
  codes: true,
  "access-tokens": true,
  "refresh-tokens": true,
  revocations: true,
  sessions: true,
  consents: true,
  remembered: true,
  "error-pages": true,
  "sign-outs": true,
  reasons: true,
  buckets: true,
  "client-scenarios": true,
  "next-code-lifetimes": true,
  "people-of-clients": true,
  generations: true,
  installs: true,
  webhooks: true,
  subscriptions: true,
  deliveries: true,
  "due-deliveries": true,
  "store-changes": true,
  "private-tokens": true,
  "private-token-ids": true,
};

const isCollection = (name: string): name is keyof RecordTypes => Object.hasOwn(forgets, name);
const batch = 1_000;

/** `POST /control/reset`: back to the world as it was loaded. */
export async function reset(core: Core, c: SandboxContext): Promise<Response> {
  if (c.req.method !== "POST") return wrongMethod(c, "POST");
  for (const name of Object.keys(forgets).filter(isCollection)) {
    if (!forgets[name]) continue;
    for (;;) {
      const entries = await core.records.list(name, "", batch);
      for (const { key } of entries) await core.records.delete(name, key);
      if (entries.length < batch) break;
    }
  }
  core.received?.clear();
  forgetNonces(core);
  return c.body(null, 204);
}
