import { flowContext } from "@/lib/flows/flow-context";
import { answersHandshake, receiveWebhook } from "@/lib/flows/receive-webhook";
import { textResponse } from "@/lib/http/problem";
import { readBytes } from "@/lib/http/read-bytes";
import { limitSenders } from "../limit-senders";

// The sender has no session and no Origin: what it is, its verify token and its signatures say.
// @see https://docs.haravan.com/docs/tutorials/webhooks/connect-webhook

const mostBytes = 1024 * 1024;
const mostChallenge = 400;
const bare = (status: number, headers: Readonly<Record<string, string>> = {}) =>
  new Response(null, { status, headers: { "cache-control": "no-store", ...headers } });

export async function GET(request: Request, { params }: RouteContext<"/webhooks/[registration]">) {
  const ctx = await flowContext();
  const waitSeconds = limitSenders(request.headers, ctx.now());
  if (waitSeconds !== null) return bare(429, { "retry-after": String(waitSeconds) });
  const { registration: registrationId } = await params;
  const asked = new URL(request.url).searchParams;
  const challenge = asked.get("hub.challenge") ?? "";
  const wanted = await answersHandshake(ctx, {
    registrationId,
    mode: asked.get("hub.mode"),
    verifyToken: asked.get("hub.verify_token"),
  });
  return wanted && challenge !== "" && challenge.length <= mostChallenge
    ? textResponse(challenge, "text/plain; charset=utf-8")
    : bare(401);
}

export async function POST(request: Request, { params }: RouteContext<"/webhooks/[registration]">) {
  const ctx = await flowContext();
  const { headers } = request;
  const waitSeconds = limitSenders(headers, ctx.now());
  if (waitSeconds !== null) return bare(429, { "retry-after": String(waitSeconds) });
  const body = await readBytes(request, mostBytes);
  if (body === null) return bare(413);
  const accepted = await receiveWebhook(ctx, {
    registrationId: (await params).registration,
    topic: headers.get("x-haravan-topic"),
    orgid: headers.get("x-haravan-org-id"),
    signature: headers.get("x-haravan-hmacsha256"),
    test: headers.get("x-haravan-test")?.toLowerCase() === "true",
    body,
  });
  return bare(accepted ? 200 : 401);
}
