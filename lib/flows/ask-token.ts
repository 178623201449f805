import type { ProviderHosts } from "@/lib/haravan/hosts";
import { buildUserinfoRequest } from "@/lib/oauth/build-userinfo-request";
import { buildProbeRequest, readProbeAnswer } from "@/lib/probe/calls/probe-resource";
import { isSettledBy } from "@/lib/probe/tokens/plan-token-calls";
import { hear } from "@/lib/probe/unauthorized/read-token-answer";
import type { Heard, TokenCall } from "@/lib/probe/unauthorized/story";
import type { StepName, Verdict } from "@/lib/trace/model";
import { headerValue, type RawExchange } from "@/lib/trace/raw";
import type { Recorder } from "./record-run";

const steps = { userinfo: "userinfo", shop: "shop" } as const satisfies Record<TokenCall, StepName>;

const verdicts: Readonly<Record<Heard, Verdict>> = {
  accepted: "good",
  "without-openid": "warn",
  refused: "bad",
  expired: "bad",
  silent: "unsure",
  "not-asked": "none",
};

export interface AskedCall {
  readonly call: TokenCall;
  readonly heard: Heard;
  readonly status: number | null;
  readonly totalMs: number;
}

/** The calls of a plan, one after the other, until one has said everything. */
export async function askToken(
  recorder: Recorder,
  hosts: ProviderHosts,
  accessToken: string,
  calls: readonly TokenCall[],
): Promise<readonly AskedCall[]> {
  const asked: AskedCall[] = [];
  for (const call of calls) {
    const to = call === "userinfo" ? "accounts" : "api";
    const request =
      call === "userinfo"
        ? buildUserinfoRequest({ hosts, accessToken })
        : buildProbeRequest({ hosts, accessToken, resource: { path: "/com/shop.json" } });
    const answer = await recorder.call({ name: steps[call], leg: null, to }, request, (raw) => {
      const value = judge(call, raw);
      const facts = { heard: value.heard, ...(value.status === null ? {} : { status: value.status }) };
      return { value, verdict: verdicts[value.heard], facts };
    });
    asked.push(answer);
    if (isSettledBy(answer.heard)) break;
  }
  return asked;
}

function judge(call: TokenCall, raw: RawExchange): AskedCall {
  const { json, status } = readProbeAnswer(raw);
  const { response } = raw;
  const base = { call, status, totalMs: raw.timing.totalMs };
  if (response === null || raw.failure !== null) return { ...base, heard: "silent" };
  const usable =
    typeof json === "object" &&
    json !== null &&
    (response.status !== 200 || (call === "userinfo" ? "sub" : "shop") in json);
  const challenge = headerValue(response.headers, "www-authenticate");
  return { ...base, heard: hear(call, { status: response.status, challenge, usable }) };
}
