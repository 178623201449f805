import "server-only";

/** 303: whatever the method was, the browser goes on with GET. The address it left is nobody's business. */
export function redirectResponse(location: string, setCookies: readonly string[] = []): Response {
  const headers = new Headers({ location, "cache-control": "private, no-store", "referrer-policy": "no-referrer" });
  for (const cookie of setCookies) headers.append("set-cookie", cookie);
  return new Response(null, { status: 303, headers });
}
