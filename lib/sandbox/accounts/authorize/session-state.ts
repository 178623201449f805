import { createId, sha256Base64Url } from "../../tokens/hash";
import type { Session } from "../session/session";
import type { AuthorizeRequest } from "./valid-request";

/** @see https://openid.net/specs/openid-connect-session-1_0.html#CreatingUpdatingSessions */
export function sessionState(request: AuthorizeRequest, session: Session | null): string | null {
  if (!request.openId) return null;
  const salt = createId();
  const origin = URL.parse(request.redirectUri)?.origin ?? "";
  return `${sha256Base64Url(`${request.client.id}${origin}${session?.sid ?? ""}${salt}`)}.${salt}`;
}
