import { randomHex } from "../tokens/random";
import type { Deliver, DeliveryOutcome } from "./delivery-port";

/** What kind of thing came back in place of the challenge. Its text is not told: it may be another program's. */
function describe(text: string, challenge: string): string {
  if (text === "") return "an empty body";
  if (text.trim() === challenge) return "the challenge with white space around it";
  if (text.trim() === JSON.stringify(challenge)) return "the challenge in JSON quotes";
  if (text.includes(challenge)) return "the challenge inside something else";
  if (/^\s*</.test(text)) return "an HTML or XML page";
  return "another text";
}

function problemWith(outcome: DeliveryOutcome, challenge: string): string | null {
  switch (outcome.kind) {
    case "refused":
      return `was not called: ${outcome.why}`;
    case "failed":
      return outcome.why === "timeout" ? "did not answer within 5 seconds" : "cannot be reached";
    case "answered":
      if (outcome.status !== 200) return `answered ${outcome.status}, not 200`;
      if (outcome.text === challenge) return null;
      return `answered 200 with ${describe(outcome.text, challenge)}, not with the challenge as it was sent`;
  }
}

/**
 * Asks the callback whether it wants webhooks; `null` when it does.
 * @see https://docs.haravan.com/docs/tutorials/webhooks/connect-webhook
 */
export async function handshake(deliver: Deliver, callback: string, verifyToken: string): Promise<string | null> {
  const challenge = randomHex(16);
  const url = URL.parse(callback);
  if (url === null) return "is no absolute URL";
  const asked = [
    ["hub.mode", "subscribe"],
    ["hub.verify_token", verifyToken],
    ["hub.challenge", challenge],
  ].map(([name = "", value = ""]) => `${name}=${encodeURIComponent(value)}`);
  url.search = `?${[...(url.search.length > 1 ? [url.search.slice(1)] : []), ...asked].join("&")}`;
  const outcome = await deliver({ method: "GET", url: url.href, headers: {}, body: null });
  return problemWith(outcome, challenge);
}
