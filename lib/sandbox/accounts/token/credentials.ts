import { err, ok, type Result } from "../../../result/result";
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

type Place = Result<Credentials, string>;

const missing = (value: string | null | undefined): value is null | undefined | "" =>
  value === null || value === undefined || isBlank(value);

const base64 = /^(?:[a-z0-9+/]{4})*(?:[a-z0-9+/]{2}==|[a-z0-9+/]{3}=)?$/i;

/** What is over a limit is not looked at, whichever of the two it is. */
function fault(clientId: string | undefined, secret: string | undefined): string | null {
  if (missing(clientId)) return "no-client_id";
  if (clientId.length > limits.clientId) return "client_id-too-long";
  if (missing(secret) || secret.length <= limits.secret) return null;
  return "client_secret-too-long";
}

/** Each half is form-encoded, so a `+` is a space. @see https://www.rfc-editor.org/rfc/rfc6749#section-2.3.1 */
const decodeHalf = (value: string): string => decodePart(value.replaceAll("+", " "));

/** `null`: no Basic header. */
function fromBasic(header: string | undefined): Place | null {
  if (header === undefined || !/^basic /i.test(header)) return null;
  const encoded = header.slice("Basic ".length).replaceAll(/[ \t\r\n]/g, "");
  if (!base64.test(encoded)) return err("no-base64");
  const pair = Buffer.from(encoded, "base64").toString("utf8");
  const colon = pair.indexOf(":");
  if (colon === -1) return err("no-colon");
  const clientId = pair.slice(0, colon);
  const secret = pair.slice(colon + 1);
  const found = fault(clientId, secret);
  if (found !== null) return err(found);
  return ok({ clientId: decodeHalf(clientId), secret: missing(secret) ? null : decodeHalf(secret), from: "basic" });
}

function fromBody(params: Params): Place {
  const clientId = params.get("client_id");
  const secret = params.get("client_secret");
  const found = fault(clientId, secret);
  if (found !== null) return err(found);
  return ok({ clientId: clientId ?? "", secret: missing(secret) ? null : secret, from: "body" });
}

/** A readable Basic header with a secret wins over the body; an unreadable one counts as absent. */
export function readCredentials(authorization: string | undefined, params: Params): Credentials | null {
  const basic = fromBasic(authorization);
  if (basic?.ok === true && basic.value.secret !== null) return basic.value;
  const body = fromBody(params);
  if (body.ok) return body.value;
  return basic?.ok === true ? basic.value : null;
}

/** Why neither place could be read, as the values of a reason. */
export function whyUnread(authorization: string | undefined, params: Params): Readonly<Record<string, string>> {
  const basic = fromBasic(authorization);
  const body = fromBody(params);
  return {
    ...(basic === null || basic.ok ? {} : { basic: basic.failure }),
    ...(body.ok ? {} : { body: body.failure }),
  };
}
