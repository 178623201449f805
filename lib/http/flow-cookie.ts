/** One cookie per flow, so that two tabs do not overwrite each other; the value is half of what binds a callback. */
export interface FlowCookieValue {
  readonly transactionId: string;
  readonly value: string;
}

const prefix = "auth-doctor.flow.";
const kept = 8;

const nameOf = (transactionId: string, https: boolean): string => `${https ? "__Host-" : ""}${prefix}${transactionId}`;

const attributes = (https: boolean): string => `Path=/; HttpOnly; SameSite=Lax${https ? "; Secure" : ""}`;

export function setFlowCookie(cookie: FlowCookieValue & { readonly maxAgeSeconds: number }, https: boolean): string {
  return `${nameOf(cookie.transactionId, https)}=${cookie.value}; Max-Age=${cookie.maxAgeSeconds}; ${attributes(https)}`;
}

export function clearFlowCookie(transactionId: string, https: boolean): string {
  return `${nameOf(transactionId, https)}=; Max-Age=0; ${attributes(https)}`;
}

/** The flows that this browser has under way, as its Cookie header tells. */
export function readFlowCookies(cookieHeader: string | null): readonly FlowCookieValue[] {
  return (cookieHeader ?? "").split(";").flatMap((part) => {
    const [name = "", value = ""] = part.trim().split("=", 2);
    const bare = name.startsWith("__Host-") ? name.slice(7) : name;
    return bare.startsWith(prefix) && value !== "" ? [{ transactionId: bare.slice(prefix.length), value }] : [];
  });
}

/** Which of them to drop when another starts: a header has room for a few. */
export function surplusFlowCookies(cookies: readonly FlowCookieValue[]): readonly FlowCookieValue[] {
  return cookies.slice(0, Math.max(0, cookies.length - kept + 1));
}
