import { mainChallenge, readChallenges } from "@/lib/diagnosis";
import type { CallStep, Step } from "@/lib/trace/model";
import { headerValue } from "@/lib/trace/raw";
import { type Heard, notAsked, type TokenAnswer, type TokenAnswers, type TokenCall, tokenCalls } from "./story";

interface Answered {
  readonly status: number;
  readonly challenge: string | null;
  /** A JSON object of the shape that this call answers with. */
  readonly usable: boolean;
}

/** What one answer says of the token. A page, a limit, a fault of the server say nothing of it. */
export function hear(call: TokenCall, { status, challenge, usable }: Answered): Heard {
  const main = mainChallenge(readChallenges(challenge ?? undefined));
  if (status === 401) return /\bexpired\b/i.test(main?.description ?? "") ? "expired" : "refused";
  if (status === 200) return usable ? "accepted" : "silent";
  if (status !== 403) return "silent";
  if (call === "userinfo") return main?.error === "insufficient_scope" ? "without-openid" : "silent";
  // Who may not do this is known to the server; a firewall's page would be no JSON.
  return usable ? "accepted" : "silent";
}

function objectOf(body: string | null): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(body ?? "");
    return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : null;
  } catch {
    return null;
  }
}

function orgidOf(shop: unknown): string | null {
  if (typeof shop !== "object" || shop === null || !("id" in shop)) return null;
  return typeof shop.id === "number" || typeof shop.id === "string" ? String(shop.id) : null;
}

function readCall(call: TokenCall, { exchange }: CallStep): TokenAnswer {
  const { response, failure } = exchange;
  if (response === null || failure !== null) return { heard: "silent", status: response?.status ?? null, orgid: null };
  const { status } = response;
  const body = objectOf(response.body);
  const member = call === "userinfo" ? body?.["sub"] : body?.["shop"];
  const usable = status === 200 ? member !== undefined : body !== null;
  const heard = hear(call, { status, challenge: headerValue(response.headers, "www-authenticate"), usable });
  return { heard, status, orgid: heard === "accepted" && call === "shop" ? orgidOf(body?.["shop"]) : null };
}

const stepOf = (steps: readonly Step[], call: TokenCall): CallStep | undefined =>
  steps.find((step): step is CallStep => step.kind === "call" && step.name === call);

/** The two answers as a run recorded them. */
export function readTokenAnswers(steps: readonly Step[]): TokenAnswers {
  const read = (call: TokenCall) => {
    const step = stepOf(steps, call);
    return step === undefined ? notAsked : readCall(call, step);
  };
  return { userinfo: read("userinfo"), shop: read("shop") };
}

/** The provider's clock against ours, by the newest of the calls that had a `Date`. */
export function offsetIn(steps: readonly Step[]): number | null {
  const offsets = tokenCalls.map((call) => stepOf(steps, call)?.exchange.clockOffsetSeconds);
  return offsets.findLast((offset) => offset !== undefined) ?? null;
}
