import type { Diagnosis } from "@/lib/diagnosis";
import type { ClientFault } from "@/lib/flows/exchange-client";
import type { ExchangeFailure, ExchangeReport } from "@/lib/flows/exchange-report";
import type { RefreshReport } from "@/lib/flows/refresh-report";
import type { ApiFaultCode } from "@/lib/http/api-fault";
import { jsonResponse, problemResponse } from "@/lib/http/problem";
import { headerValue } from "@/lib/trace/raw";
import type { Locale } from "@/messages/locale";
import { messagesFor } from "@/messages/messages-for";
import { say } from "./describe";
import { showUpstream } from "./show-upstream";

export const clientFaults = {
  "no-such-registration": "not-found",
  "secret-unreadable": "secret-missing",
  "no-sandbox": "sandbox-off",
} as const satisfies Readonly<Record<ClientFault, ApiFaultCode>>;

/** The provider's 4xx is ours; whatever else came is a bad gateway, and nothing at all is silence. */
function statusOf({ upstream }: ExchangeFailure): number {
  if (upstream === null) return 504;
  return upstream.status >= 400 && upstream.status < 500 ? upstream.status : 502;
}

/** A cause is named by the problem's type only where the diagnosis stands by one. */
function causeOf(diagnosis: Diagnosis | null): string {
  const [first] = diagnosis?.causes ?? [];
  const isSure = diagnosis?.certainty === "certain" || diagnosis?.certainty === "likely";
  return isSure && first !== undefined ? first.id : "exchange-refused";
}

/** What came of a token request: without the tokens, and a refusal as the provider's, never as ours. */
export function answerExchange(report: ExchangeReport, locale: Locale, baseUrl: string): Response {
  if (report.ok) {
    const { access, refresh, idToken } = report.fingerprints;
    return jsonResponse({
      run: report.runId,
      token_type: report.tokenType,
      expires_in: report.expiresInSeconds,
      scope: report.scope,
      fingerprints: { access_token: access, refresh_token: refresh, id_token: idToken },
      installation: report.installationId,
    });
  }
  return answerRefused(report, locale, baseUrl);
}

/** A token as it stands after a refresh, made by this request or by another. */
export function answerRefresh(report: RefreshReport, locale: Locale, baseUrl: string): Response {
  if (!report.ok) return answerRefused(report, locale, baseUrl);
  const { access, refresh, idToken } = report.fingerprints;
  const { obtainedAt, expiresAt } = report;
  return jsonResponse({
    run: report.runId,
    refreshed: report.refreshed,
    generation: report.generation,
    token_type: "Bearer",
    expires_in: expiresAt === null ? null : Math.round((Date.parse(expiresAt) - Date.parse(obtainedAt)) / 1000),
    obtained_at: obtainedAt,
    expires_at: expiresAt,
    scope: report.scope,
    fingerprints: { access_token: access, refresh_token: refresh, id_token: idToken },
    installation: report.installationId,
  });
}

function answerRefused(report: ExchangeFailure, locale: Locale, baseUrl: string): Response {
  const words = messagesFor(locale).api.refused;
  const diagnosis = report.diagnosis && say(report.diagnosis, locale);
  const status = statusOf(report);
  const retryAfter = report.upstream && headerValue(report.upstream.headers, "retry-after");
  return problemResponse(
    {
      status,
      code: causeOf(report.diagnosis),
      title: words.title(report.upstream?.status ?? null),
      detail: diagnosis?.summary ?? words.detail,
      party: "provider",
    },
    baseUrl,
    {
      fields: { run: report.runId, failure: report.failureKind, upstream: showUpstream(report.upstream), diagnosis },
      headers: status === 429 && retryAfter ? { "retry-after": retryAfter } : {},
    },
  );
}
