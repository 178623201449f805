import type { RawRequest } from "@/lib/trace/raw";
import type { SentBody } from "./exchange-input";

const contentType = "Content-Type";

/** The same token request with other fields, or as JSON, which IdentityServer does not take. Pure. */
export function changeTokenRequest(request: RawRequest, { body, extra }: SentBody): RawRequest {
  const form = new URLSearchParams(request.body ?? "");
  for (const { name, value } of extra) {
    if (value === "") form.delete(name);
    else form.set(name, value);
  }
  if (body === "form") return { ...request, body: form.toString() };
  return {
    ...request,
    headers: request.headers.map((header) =>
      header.name === contentType ? { name: contentType, value: "application/json" } : header,
    ),
    body: JSON.stringify(Object.fromEntries(form)),
  };
}
