import type { ProbeResult } from "@/lib/flows/probe-store";
import type { Locale } from "@/messages/locale";
import { say } from "./describe";
import { showUpstream } from "./show-upstream";

export const showProbe = ({ target, call, diagnosis }: ProbeResult, locale: Locale) => ({
  resource: target.resource,
  path: target.path,
  scope: target.scope,
  verdict: call.verdict,
  status: call.exchange.response?.status ?? null,
  total_ms: call.exchange.timing.totalMs,
  upstream: showUpstream(call.exchange.response),
  diagnosis: diagnosis && say(diagnosis, locale),
});
