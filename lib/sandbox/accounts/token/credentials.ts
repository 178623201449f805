import { decodePart } from "../../http/decode-form";
import type { Params } from "../../http/params";
import { isBlank } from "../../http/white-space";
import { limits } from "../authorize/limits";

/** Who a request says it comes from; a secret is optional until the client needs one. */
export interface Credentials {
  readonly clientId: string;
  readonly secret: string | null;
  readonly from: "basic" | "body";
}

const missing = (value: string | null | undefined): value is null | undefined | "" =>
  value === null || value === undefined || isBlank(value);

/** Each half is form-encoded, so a `+` is a space. @see https://www.rfc-editor.org/rfc/rfc6749#section-2.3.1 */
const decodeHalf = (value: string): string => decodePart(value.replaceAll("+", " "));

const base64 = /^(?:[a-z0-9+/]{4})*(?:[a-z0-9+/]{2}==|[a-z0-9+/]{3}=)?$/i;

function withinLimits(clientId: string, secret: string | null | undefined): boolean {
  return clientId.length <= limits.clientId && (missing(secret) || secret.length <= limits.secret);
}

function fromBasic(header: string | undefined): Credentials | null {
  if (header === undefined || !/^basic /i.test(header)) return null;
  const encoded = header.slice("Basic ".length).replaceAll(/[ \t\r\n]/g, "");
  if (!base64.test(encoded)) return null;
  const pair = Buffer.from(encoded, "base64").toString("utf8");
  const colon = pair.indexOf(":");
  if (colon === -1) return null;
  const clientId = pair.slice(0, colon);
  const secret = pair.slice(colon + 1);
  if (missing(clientId) || !withinLimits(clientId, secret)) return null;
  return { clientId: decodeHalf(clientId), secret: missing(secret) ? null : decodeHalf(secret), from: "basic" };
}

function fromBody(params: Params): Credentials | null {
  const clientId = params.get("client_id");
  const secret = params.get("client_secret");
  if (missing(clientId) || !withinLimits(clientId, secret)) return null;
  return { clientId, secret: missing(secret) ? null : secret, from: "body" };
}

/** A readable Basic header with a secret wins over the body; an unreadable one counts as absent. */
export function readCredentials(authorization: string | undefined, params: Params): Credentials | null {
  const basic = fromBasic(authorization);
  if (basic !== null && basic.secret !== null) return basic;
  const body = fromBody(params);
  if (body !== null && (body.secret !== null || basic === null)) return body;
  return body ?? basic;
}
