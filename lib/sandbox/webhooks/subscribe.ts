import { z } from "zod";
import { authorizeCall, requireScope } from "../api/authorize-call";
import { storeOfToken } from "../api/store-of-token";
import { type Core, findPerson } from "../core";
import { bare, json } from "../http/answers";
import type { SandboxContext } from "../http/env";
import { installKey } from "../installs/generation";
import type { CheckId } from "../reasons/check-ids";
import { noteReason } from "../reasons/note-reason";
import { isOwner } from "../tokens/claims";
import { sha256Hex } from "../tokens/hash";
import { randomHex } from "../tokens/random";
import type { LiveToken } from "../tokens/read-access-token";
import type { Store, World } from "../world/world";
import { topics } from "./topics";

interface Subscriber extends LiveToken {
  readonly store: Store;
}

/** How the real host words these refusals is not documented; the status is what apps report. */
async function forbidden(c: SandboxContext, clientId: string, check: CheckId, log: string) {
  noteReason(c, clientId, { check, log, values: {} });
  return json(c, 403, { errors: "Forbidden" });
}

async function ownsStore(core: Core, { token, client }: LiveToken, store: Store): Promise<boolean> {
  const person = token.subject === null ? null : await findPerson(core, token.subject.sub, client.id);
  return person !== null && isOwner(core.world, person, token.subject?.orgid ?? store.orgid);
}

/** In order: token, `wh_api`, store, owner. */
async function readSubscriber(core: Core, c: SandboxContext): Promise<Subscriber | Response> {
  const caller = await authorizeCall(core, c);
  if ("answer" in caller) return caller.answer;
  const { live } = caller;
  const refused = await requireScope(c, live, ["wh_api"]);
  if (refused !== null) return refused;
  const store = storeOfToken(core, live.token);
  if (store === null) return forbidden(c, live.client.id, "token-store", "The token belongs to no store");
  if (!needsOwner(core.world) || (await ownsStore(core, live, store))) return { ...live, store };
  return forbidden(c, live.client.id, "subscriber-is-owner", "Only the store's owner may use wh_api");
}

const needsOwner = (world: World): boolean => world.ownerOnlyScopes.has("wh_api");

const idOf = (key: string, topic: string): number => Number.parseInt(sha256Hex(`${key}:${topic}`).slice(0, 7), 16);

async function list(core: Core, c: SandboxContext, { client, store }: Subscriber): Promise<Response> {
  const key = installKey(client.id, store.orgid);
  const webhook = await core.records.get("webhooks", client.id);
  const subscription = await core.records.get("subscriptions", key);
  const none = webhook === undefined || subscription === undefined;
  const data = none ? [] : topics.map(({ name }) => ({ id: idOf(key, name), event: name, url: webhook.url }));
  return json(c, 200, { data, error: false, message: "" });
}

const anyBody = z.looseObject({});

/** Documented: `{}`. What else apps send there was not seen to have an effect, and has none. */
async function isReadable(c: SandboxContext): Promise<boolean> {
  const text = await c.req.text();
  if (text.trim() === "") return true;
  try {
    return anyBody.safeParse(JSON.parse(text)).success;
  } catch {
    return false;
  }
}

async function subscribe(core: Core, c: SandboxContext, { client, store }: Subscriber): Promise<Response> {
  if ((await core.records.get("webhooks", client.id)) === undefined)
    return forbidden(c, client.id, "webhook-registered", "No webhook is registered for this app");
  if (!(await isReadable(c))) {
    const log = "The body is not a JSON object";
    noteReason(c, client.id, { check: "body-json", log, values: {} });
    return json(c, 400, { errors: log });
  }
  const key = installKey(client.id, store.orgid);
  if ((await core.records.get("subscriptions", key)) === undefined)
    await core.records.put("subscriptions", key, { id: randomHex(8), atMs: core.now() });
  return json(c, 200, { error: false, message: "Đăng ký webhook thành công." });
}

/** Its message is modelled on the documented one. */
async function unsubscribe(core: Core, c: SandboxContext, { client, store }: Subscriber): Promise<Response> {
  await core.records.delete("subscriptions", installKey(client.id, store.orgid));
  return json(c, 200, { error: false, message: "Hủy đăng ký webhook thành công." });
}

/** `/api/subscribe` of the webhook host. */
export async function subscriptions(core: Core, c: SandboxContext): Promise<Response> {
  const subscriber = await readSubscriber(core, c);
  if (subscriber instanceof Response) return subscriber;
  switch (c.req.method) {
    case "GET":
      return list(core, c, subscriber);
    case "POST":
      return subscribe(core, c, subscriber);
    case "DELETE":
      return unsubscribe(core, c, subscriber);
    default:
      return bare(c, 404);
  }
}

/** `POST /api/unsubscribe`: seen in one app in place of the documented `DELETE`. */
export async function unsubscription(core: Core, c: SandboxContext): Promise<Response> {
  const subscriber = await readSubscriber(core, c);
  if (subscriber instanceof Response) return subscriber;
  return c.req.method === "POST" ? unsubscribe(core, c, subscriber) : bare(c, 404);
}
